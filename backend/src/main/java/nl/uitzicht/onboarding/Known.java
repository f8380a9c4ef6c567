package nl.uitzicht.onboarding;

import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.access.ExpertPeriod;
import nl.uitzicht.hours.BringHours.ExpertMonth;
import nl.uitzicht.kinds.ActivityKind;
import nl.uitzicht.schools.NamedRow;

/** What the partnership has, by the names that people write; grows with what the sheets bring. */
final class Known {
    final UUID partnershipId;
    final LocalDate today;
    final Map<String, UUID> experts = new HashMap<>();
    final Map<String, UUID> schools;
    final Map<String, UUID> domains;
    final Map<String, UUID> regions;
    final Map<String, UUID> networks;
    final Set<String> contacts;
    final Map<String, ActivityKind> kinds;
    final Set<ExpertMonth> acceptedMonths;
    final Set<ExpertMonth> submittedMonths;
    private final Map<UUID, List<ExpertPeriod>> periods;
    /** Domains that nobody had: name by id. */
    final Map<UUID, String> newDomains = new LinkedHashMap<>();

    Known(UUID partnershipId, LocalDate today, Lists lists) {
        this.partnershipId = partnershipId;
        this.today = today;
        this.schools = byName(lists.schools());
        this.domains = byName(lists.domains());
        this.regions = byName(lists.regions());
        this.networks = byName(lists.networks());
        this.contacts = lists.contacts().stream()
                .map(row -> contact(row.id(), row.name()))
                .collect(Collectors.toSet());
        this.kinds = lists.kinds().stream()
                .collect(Collectors.toMap(kind -> plain(kind.name()), Function.identity(), (first, _) -> first));
        this.acceptedMonths = lists.acceptedMonths();
        this.submittedMonths = lists.submittedMonths();
        this.periods = lists.periods().stream()
                .collect(Collectors.groupingBy(ExpertPeriod::membershipId, HashMap::new, Collectors.toList()));
    }

    /** The lists of the database. */
    record Lists(
            List<NamedRow> schools,
            List<NamedRow> domains,
            List<NamedRow> regions,
            List<NamedRow> networks,
            List<NamedRow> contacts,
            List<ActivityKind> kinds,
            Set<ExpertMonth> acceptedMonths,
            Set<ExpertMonth> submittedMonths,
            List<ExpertPeriod> periods) {}

    /** Somebody of the sheet becomes an expert. */
    void becomesExpert(UUID id, LocalDate since) {
        periods.put(id, List.of(new ExpertPeriod(id, since, null)));
    }

    /** Whether somebody is an expert on a date, in the partnership or by the sheet. */
    boolean isExpert(UUID id, LocalDate date) {
        return periods.getOrDefault(id, List.of()).stream().anyMatch(period -> period.covers(date));
    }

    /** The id that a thing of a sheet has for good: the same row, read again, is the same thing. */
    UUID id(OnboardingSheet sheet, String key) {
        String name = partnershipId + "|" + sheet + "|" + plain(key);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A domain by its name, new or not; null for a name that is too long. */
    @Nullable UUID domain(SheetRow row, String name) {
        if (name.length() > 80) {
            return row.wrong("Expertise", "Deze naam is te lang. Gebruik ten hoogste 80 tekens.");
        }
        return domains.computeIfAbsent(plain(name), _ -> {
            UUID id = id(OnboardingSheet.EXPERTS, "expertise " + name);
            newDomains.put(id, name);
            return id;
        });
    }

    static String contact(UUID schoolId, String email) {
        return schoolId + " " + plain(email);
    }

    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, UUID> byName(List<NamedRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> plain(row.name()), NamedRow::id, (first, _) -> first, HashMap::new));
    }
}
