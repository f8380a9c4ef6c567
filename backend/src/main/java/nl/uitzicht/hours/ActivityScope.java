package nl.uitzicht.hours;

/** What a kind of work can be logged on. */
enum ActivityScope {
    TRAJECT,
    NETWORK,
    GENERAL,
    ANY
}
