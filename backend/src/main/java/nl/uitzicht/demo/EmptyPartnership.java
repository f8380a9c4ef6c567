package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.UuidBytes;

/** A second partnership with nobody but a beheerder, for who wants to try how one begins: with the files of DUO and a first invitation. */
final class EmptyPartnership {
    static final String NAME = "SWV Nieuw Begin";
    static final UUID ID = id("partnership", NAME);
    static final DemoAccount ADMINISTRATOR =
            DemoAccount.of("begin", "Nel Aanvang", "Beheerder van een leeg samenwerkingsverband");

    private EmptyPartnership() {}

    static Rows on(LocalDate today, String passwordHash) {
        UUID account = id("account", ADMINISTRATOR.name());
        UUID member = id("membership", ADMINISTRATOR.name());
        Rows rows = new Rows();
        rows.add(Table.PARTNERSHIP, ID, "nieuw-begin", NAME, "midden", false);
        rows.add(Table.ACCOUNT, account, ADMINISTRATOR.email(), passwordHash);
        rows.add(Table.MEMBERSHIP, ID, member, account, ADMINISTRATOR.name(), today);
        rows.add(Table.ROLE_GRANT, ID, id("grant", ADMINISTRATOR.name()), member, "ADMINISTRATOR", null, today);
        return rows;
    }

    /** Gives it the kinds of work of the full demonstration, unless it was made with kinds of its own. */
    static int borrowKinds(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO activity_kind (partnership_id, id, name, applies_to, not_for_experts, retired, position)
                SELECT ?, k.id, k.name, k.applies_to, k.not_for_experts, k.retired, k.position FROM activity_kind k
                WHERE k.partnership_id = ? AND NOT EXISTS (SELECT 1 FROM activity_kind own WHERE own.partnership_id = ?)""")) {
            statement.setObject(1, UuidBytes.toBytes(ID));
            statement.setObject(2, UuidBytes.toBytes(Demonstration.ID));
            statement.setObject(3, UuidBytes.toBytes(ID));
            return statement.executeUpdate();
        }
    }
}
