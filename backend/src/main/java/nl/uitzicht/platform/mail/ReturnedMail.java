package nl.uitzicht.platform.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a report of delivery (RFC 3464): which of our mails it is about, when it says that it failed for good. */
final class ReturnedMail {
    private static final Pattern OURS =
            Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@uitzicht>");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final int LONGEST = 200_000;

    private ReturnedMail() {}

    /** Empty for anything that is not a report of a failure, or about a mail that is not ours. */
    static Optional<UUID> failed(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        boolean failed = false;
        Optional<UUID> ours = Optional.empty();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                failed = FAILED.matcher(text(part)).find();
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                ours = id(text(part));
            }
        }
        return failed ? ours : Optional.empty();
    }

    private static Optional<UUID> id(String headers) {
        Matcher found = OURS.matcher(headers);
        return found.find() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }
}
