package nl.uitzicht.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Tells whoever started the demonstration where it is and how to sign in. */
@Singleton
@Requires(property = "uitzicht.demonstration", value = "true")
class Announcement implements ApplicationEventListener<ServerStartupEvent> {
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        System.out.println(text("http://localhost:" + event.getSource().getPort()));
    }

    static String text(String address) {
        var text = new StringBuilder("\n  Uitzicht (demonstratie): ")
                .append(address)
                .append('\n');
        text.append("  Wachtwoord van alle accounts: ")
                .append(Demonstration.PASSWORD)
                .append("\n\n");
        for (DemoAccount account : Demonstration.SHOWN) {
            text.append("  %-44s%-44s%s%n".formatted(account.role(), account.email(), account.name()));
        }
        return text.toString();
    }
}
