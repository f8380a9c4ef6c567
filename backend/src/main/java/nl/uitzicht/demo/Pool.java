package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** The people: 24 experts with domains, fte, days and regions, and one person for each other role. */
final class Pool {
    private final List<Expert> experts;
    private final String passwordHash;
    private final LocalDate since;

    Pool(String passwordHash, LocalDate since) {
        List<List<String>> rows = DemoFile.rows("experts.csv");
        this.experts = IntStream.range(0, rows.size())
                .mapToObj(i -> Expert.of(i, rows.get(i)))
                .toList();
        this.passwordHash = passwordHash;
        this.since = since;
    }

    List<Expert> experts() {
        return experts;
    }

    /** The procesbegeleider, who records agreements. */
    static UUID facilitator() {
        return id("membership", Demonstration.ACCOUNTS.get(3).name());
    }

    void addTo(Rows rows, List<String> regions) {
        for (Expert expert : experts) {
            member(rows, expert.name(), mailboxOf(expert), "EXPERT", null);
            addExpert(rows, expert);
        }
        other(rows, 2, "SUPPORT_MANAGER", null);
        other(rows, 3, "PROCESS_FACILITATOR", regions.getFirst());
        other(rows, 4, "POLICY_OFFICER", null);
        other(rows, 5, "ADMINISTRATOR", null);
        other(rows, 6, "SCHOOL", null);
        List<String> colleagues = List.of("Mirjam Holtrop", "Ad Wijkermeer", "Sanne Vlietstra");
        for (int i = 0; i < colleagues.size(); i++) {
            String name = colleagues.get(i);
            member(rows, name, mailbox(name), "PROCESS_FACILITATOR", regions.get(i + 1));
        }
    }

    private void other(Rows rows, int account, String role, String region) {
        DemoAccount person = Demonstration.ACCOUNTS.get(account);
        member(rows, person.name(), person.email(), role, region);
    }

    private void member(Rows rows, String name, String email, String role, String region) {
        UUID account = id("account", name);
        UUID member = id("membership", name);
        UUID regionId = region == null ? null : id("region", region);
        rows.add(Table.ACCOUNT, account, email, passwordHash);
        rows.own(Table.MEMBERSHIP, member, account, name, since, since);
        rows.own(Table.ROLE_GRANT, id("grant", name), member, role, regionId, since);
    }

    private void addExpert(Rows rows, Expert expert) {
        rows.own(
                Table.EXPERT_CONTRACT,
                id("contract", expert.name()),
                expert.id(),
                expert.fteHundredths(),
                expert.workDayBits(),
                since);
        for (String domain : expert.domains()) {
            UUID key = id("expert-domain", expert.name() + " " + domain);
            rows.own(Table.EXPERT_DOMAIN, key, expert.id(), id("domain", domain), since);
        }
        for (String region : expert.regions()) {
            UUID key = id("expert-region", expert.name() + " " + region);
            rows.own(Table.EXPERT_REGION, key, expert.id(), id("region", region), since);
        }
    }

    private static String mailboxOf(Expert expert) {
        return expert.number() < 2 ? Demonstration.ACCOUNTS.get(expert.number()).email() : mailbox(expert.name());
    }

    private static String mailbox(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Demonstration.email(plain.toLowerCase(Locale.ROOT).replace(' ', '.'));
    }
}
