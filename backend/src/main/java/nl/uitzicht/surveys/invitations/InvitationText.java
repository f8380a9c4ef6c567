package nl.uitzicht.surveys.invitations;

import java.time.LocalDate;
import java.util.List;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.surveys.questionnaires.Purpose;

/** The words of a mail with a personal link: what it is about, how long it takes, who sees what, until when. No code, no pupil. */
record InvitationText(Purpose purpose, String topic, Subject about, String partnership, int reminder) {
    private static final String AFTER_TRAJECT =
            "Vertrouwelijk: je cijfers tellen alleen mee in gemiddelden van minstens %d trajecten van %d scholen. Schrijf geen namen.";
    private static final String SERVICE =
            "Vertrouwelijk: je cijfers tellen alleen mee in gemiddelden van minstens %d scholen. Schrijf geen namen.";
    private static final String LEAVE = "Wil je niet meedoen? Op de pagina kun je de uitnodiging laten verwijderen.";
    private static final String SHORT = " Het kost twee minuten en je hoeft niet in te loggen.";

    String subject() {
        String question = switch (purpose) {
            case SERVICE -> "Hoe tevreden ben je over " + partnership + "?";
            case OTHER -> "Wat vind je van: " + topic + "?";
            case AFTER_TRAJECT -> "Hoe was de hulp van " + about.expert() + "?";
        };
        return reminder == 0
                ? question
                : "Herinnering: " + Character.toLowerCase(question.charAt(0)) + question.substring(1);
    }

    /** {@code last} is the last day on which the link works. */
    List<String> paragraphs(String recipient, Settings settled, LocalDate last) {
        String ask = reminder == 0
                ? "Wil je laten weten hoe het " + (purpose == Purpose.SERVICE ? "gaat?" : "ging?")
                : "Je hebt de vragenlijst nog niet ingevuld.";
        return List.of(
                "Beste " + recipient + ",",
                what(),
                ask + SHORT,
                confidential(settled),
                "De link is van jou persoonlijk en werkt tot en met " + DutchDates.day(last) + ". " + LEAVE);
    }

    private String what() {
        return switch (purpose) {
            case SERVICE -> yearly();
            case OTHER ->
                "We horen graag wat je vindt van: %s. We vragen het jou voor %s.".formatted(topic, about.school());
            case AFTER_TRAJECT -> ended();
        };
    }

    private String ended() {
        return "In %s begon %s bij %s%s. Dat traject is nu afgerond."
                .formatted(
                        DutchDates.monthOfYear(about.since()),
                        about.expert(),
                        about.school(),
                        about.domain().isEmpty() ? "" : ", over " + about.domain());
    }

    private String yearly() {
        return "Elk schooljaar vragen we scholen hoe ze onze hulp vinden. We vragen het jou voor %s."
                .formatted(about.school());
    }

    private String confidential(Settings settled) {
        return purpose == Purpose.AFTER_TRAJECT
                ? AFTER_TRAJECT.formatted(settled.leastTrajecten(), settled.leastSchools())
                : SERVICE.formatted(Math.max(settled.leastTrajecten(), settled.leastSchools()));
    }
}
