package nl.uitzicht;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import nl.uitzicht.access.InviteAdministrator;

/** {@code --invite-administrator EMAIL PARTNERSHIP}: prints a single-use invitation of a first beheerder, and serves nothing. */
final class InviteCommand {
    private static final String OPTION = "--invite-administrator";

    private InviteCommand() {}

    static boolean asked(List<String> args) {
        return args.contains(OPTION);
    }

    static void run(List<String> args, Map<String, Object> properties) {
        int option = args.indexOf(OPTION);
        if (option + 2 >= args.size()) {
            throw new IllegalArgumentException("Usage: " + OPTION + " EMAIL PARTNERSHIP");
        }
        try (ApplicationContext context = ApplicationContext.builder(properties)
                .mainClass(Application.class)
                .start()) {
            InviteAdministrator invite = context.getBean(InviteAdministrator.class);
            System.out.print(invite.invite(args.get(option + 1), args.get(option + 2)));
        }
    }
}
