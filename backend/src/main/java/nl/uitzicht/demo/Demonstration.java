package nl.uitzicht.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is fixed about the demonstration. Its names and places are made up; no school, person or place of these names is meant. */
public final class Demonstration {
    /** The password of every account of the demonstration: known to all, which is why it never leaves the loopback address (D32). */
    public static final String PASSWORD = "uitzicht-demonstratie";

    static final String NAME = "SWV Linde & Merel";
    static final UUID ID = id("partnership", NAME);

    /** One account for each role, and a second expert to share a device with. */
    static final List<DemoAccount> ACCOUNTS = List.of(
            DemoAccount.of("expert", "Marit Hoogland", "Expert"),
            DemoAccount.of("tweede-expert", "Joris van Eikenhorst", "Expert"),
            DemoAccount.of("manager", "Ellen Waterink", "Manager ondersteuning"),
            DemoAccount.of("procesbegeleider", "Stefan Brugmans", "Regionaal procesbegeleider"),
            DemoAccount.of("beleid", "Noor Achterhoek", "Beleidsmedewerker"),
            DemoAccount.of("beheerder", "Wim Sluiswachter", "Beheerder"),
            DemoAccount.of("school", "Petra Lindeboom", "School"));

    /** Every account that can be tried: those, and the one that begins with nothing. */
    static final List<DemoAccount> SHOWN = Stream.concat(ACCOUNTS.stream(), Stream.of(EmptyPartnership.ADMINISTRATOR))
            .toList();

    private Demonstration() {}

    /** The id of a thing of the demonstration: always the same for the same name, so that a load can be repeated and compared. */
    static UUID id(String kind, Object name) {
        return UUID.nameUUIDFromBytes(("uitzicht demonstration " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The address of an account; {@code example} is a top-level domain that nobody can own (RFC 2606). */
    static String email(String mailbox) {
        return mailbox + "@demo.uitzicht.example";
    }
}
