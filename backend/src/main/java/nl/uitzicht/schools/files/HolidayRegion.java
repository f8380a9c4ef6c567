package nl.uitzicht.schools.files;

/** A holiday region (vakantieregio) of the ministry. */
public enum HolidayRegion {
    /** Noord. */
    NORTH("noord"),
    /** Midden. */
    MIDDLE("midden"),
    /** Zuid. */
    SOUTH("zuid");

    private final String dutch;

    HolidayRegion(String dutch) {
        this.dutch = dutch;
    }

    /** As the ministry writes it, in lower case. */
    public String dutch() {
        return dutch;
    }
}
