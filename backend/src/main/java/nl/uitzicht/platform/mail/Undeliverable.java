package nl.uitzicht.platform.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/**
 * Tells an address that does not exist from everything that another try may mend. A server that answers with an enhanced code (RFC 3463)
 * says it: 5.1 is the address, 5.2.1 a mailbox that takes no mail; 5.7 is a policy, often against the sender. Without one 550, 551 and 553
 * mean the address. A full mailbox (552) is tried again.
 */
final class Undeliverable {
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -](\\d)\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Set<Integer> ADDRESS = Set.of(550, 551, 553);

    private Undeliverable() {}

    /** Whether the server refused the recipient for good. */
    static boolean forGood(Exception refused) {
        Exception next = refused;
        while (next instanceof MessagingException exception) {
            if (exception instanceof SMTPAddressFailedException address) {
                return forGood(address.getReturnCode(), address.getMessage());
            }
            next = exception.getNextException();
        }
        return false;
    }

    static boolean forGood(int code, String answer) {
        Matcher enhanced = ENHANCED.matcher(answer == null ? "" : answer.strip());
        if (!enhanced.find()) {
            return ADDRESS.contains(code);
        }
        String subject = enhanced.group(2);
        return enhanced.group(1).equals("5")
                && (subject.equals("1")
                        || subject.equals("2") && enhanced.group(3).equals("1"));
    }
}
