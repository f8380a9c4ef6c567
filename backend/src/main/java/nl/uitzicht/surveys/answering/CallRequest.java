package nl.uitzicht.surveys.answering;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.regex.Pattern;

/** Who wants to be called, at which number, and in a few words why. */
@Serdeable
record CallRequest(
        @Nullable String secret,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String about) {
    private static final Pattern PHONE = Pattern.compile("\\s*\\+?[0-9 ()-]{8,25}\\s*");
    private static final int NAME_LENGTH = 120;
    private static final int ABOUT_LENGTH = 300;

    boolean canBeCalled() {
        return name != null
                && !name.isBlank()
                && name.length() <= NAME_LENGTH
                && phone != null
                && PHONE.matcher(phone).matches()
                && aboutOrNothing().length() <= ABOUT_LENGTH;
    }

    String aboutOrNothing() {
        return about == null ? "" : about.strip();
    }
}
