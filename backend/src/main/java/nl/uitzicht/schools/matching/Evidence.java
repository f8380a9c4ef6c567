package nl.uitzicht.schools.matching;

/** What speaks for a school being the one that is printed; the strongest first. */
public enum Evidence {
    /** The telling words are the same. */
    SAME_NAME("dezelfde naam"),
    /** All printed words stand in the official name. */
    PART_OF_NAME("de naam is een deel van de officiële naam"),
    /** The official name is part of the printed one, and the street explains the other words. */
    NAME_AND_STREET("de naam en de straat"),
    /** The official name is part of the printed one, and the website explains the other words. */
    NAME_AND_WEBSITE("de naam en de website"),
    /** The website carries the printed name. */
    WEBSITE("de naam staat in de website"),
    /** The printed letters are the first letters of the official name. */
    INITIALS("de beginletters"),
    /** The same name, save one letter too many or too few. */
    SLIP("dezelfde naam op één letter na"),
    /** Two schools carry the name; the other schools of the network lie in this one's place. */
    NEIGHBOURS("de andere scholen van het netwerk liggen in deze plaats"),
    /** Two schools carry the name, and the other one is settled. */
    REMAINING("de enige die overblijft met deze naam"),
    /** Words in common, or a likeness in spelling: never enough to match. */
    LIKENESS("de naam lijkt erop"),
    /** The same name, outside the region: never enough to match. */
    ELSEWHERE("dezelfde naam, maar buiten de regio");

    private final String dutch;

    Evidence(String dutch) {
        this.dutch = dutch;
    }

    /** The reason as the administrator reads it. */
    public String dutch() {
        return dutch;
    }
}
