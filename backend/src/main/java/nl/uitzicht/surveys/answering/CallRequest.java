package nl.uitzicht.surveys.answering;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Who wants to be called, at which number, and in a few words why. */
@Serdeable
record CallRequest(
        @Nullable String secret,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String about) {
    private static final Pattern PHONE = Pattern.compile("\\+?(?:[ ()-]*[0-9]){8,15}[ ()-]*");
    private static final int PHONE_LENGTH = 25;
    private static final int NAME_LENGTH = 120;
    private static final int ABOUT_LENGTH = 300;

    /** What keeps this person from being called, by field, as a code of the sentences; empty when nothing does. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!isLine(asName(), NAME_LENGTH) || asName().isEmpty()) {
            wrong.put("name", asName().isEmpty() ? "REQUIRED" : "INVALID");
        }
        if (asPhone().length() > PHONE_LENGTH || !PHONE.matcher(asPhone()).matches()) {
            wrong.put("phone", asPhone().isEmpty() ? "REQUIRED" : "INVALID");
        }
        if (!isLine(aboutOrNothing(), ABOUT_LENGTH)) {
            wrong.put("about", "INVALID");
        }
        return wrong;
    }

    String asName() {
        return stripped(name);
    }

    String asPhone() {
        return stripped(phone);
    }

    String aboutOrNothing() {
        return stripped(about);
    }

    private static boolean isLine(String text, int longest) {
        return text.length() <= longest
                && GivenAnswers.isWhole(text)
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
