package nl.uitzicht.reviews.conversation;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;

/** What an expert chose in a reflection, in words. */
public final class ChoiceWords {
    private static final Map<String, String> CHOICES = Map.of(
            "TOO_FEW", "te weinig",
            "FITTING", "passend",
            "TOO_MANY", "te veel",
            "YES", "ja",
            "YES_IF", "ja, als",
            "NO", "nee",
            "ORALLY", "liever mondeling");

    private ChoiceWords() {}

    /** The choice and what was written with it; only the text without a choice. */
    public static String said(@Nullable String choice, String text) {
        String chosen = choice == null ? "" : CHOICES.getOrDefault(choice, "");
        return chosen.isEmpty() || text.isEmpty() ? chosen + text : chosen + ". " + text;
    }
}
