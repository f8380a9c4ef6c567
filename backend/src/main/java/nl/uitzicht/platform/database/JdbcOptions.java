package nl.uitzicht.platform.database;

/** What a connection to a server of our own asks of Connector/J in its URL; the rest stands with the data source, for every server. */
public final class JdbcOptions {
    /** The schema is made when it is not there; instants are UTC on both sides of the wire. */
    public static final String EVERYWHERE =
            "createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    private JdbcOptions() {}
}
