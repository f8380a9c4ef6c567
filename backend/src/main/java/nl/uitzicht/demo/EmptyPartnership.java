package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.util.UUID;

/** A second partnership with nobody but a beheerder, for who wants to try how one begins: with the files of DUO and a first invitation. */
final class EmptyPartnership {
    static final String NAME = "SWV Nieuw Begin";
    static final UUID ID = id("partnership", NAME);
    static final DemoAccount ADMINISTRATOR =
            DemoAccount.of("begin", "Nel Aanvang", "Beheerder van een leeg samenwerkingsverband");

    private EmptyPartnership() {}

    static Rows on(LocalDate today, String passwordHash) {
        UUID account = id("account", ADMINISTRATOR.name());
        UUID member = id("membership", ADMINISTRATOR.name());
        Rows rows = new Rows();
        rows.add(Table.PARTNERSHIP, ID, "nieuw-begin", NAME, "midden", false);
        rows.add(Table.ACCOUNT, account, ADMINISTRATOR.email(), passwordHash);
        rows.add(Table.MEMBERSHIP, ID, member, account, ADMINISTRATOR.name(), today, today);
        rows.add(Table.ROLE_GRANT, ID, id("grant", ADMINISTRATOR.name()), member, "ADMINISTRATOR", null, today);
        return rows;
    }
}
