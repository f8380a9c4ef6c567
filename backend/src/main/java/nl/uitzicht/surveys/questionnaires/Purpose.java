package nl.uitzicht.surveys.questionnaires;

/** What a questionnaire is for. */
public enum Purpose {
    /** After the end of a traject (R54). */
    AFTER_TRAJECT("surveys/after-traject.json"),
    /** Once a year, about the service of the partnership. */
    SERVICE("surveys/service.json"),
    /** About a topic of the partnership's own, asked of chosen contacts. */
    OTHER("surveys/other.json");

    private final String standard;

    Purpose(String standard) {
        this.standard = standard;
    }

    /** The file of the class path with the questions to start from. */
    String standard() {
        return standard;
    }
}
