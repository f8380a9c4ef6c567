package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitzicht.people.Expert;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditEntry;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;

/**
 * Records who looked at figures or texts that are about an expert, and tells the experts. A list of all experts is recorded once, for all of
 * them. Says nothing of answers: those are of whole batches.
 */
@Singleton
class Views {
    private static final String SUBJECT = "satisfaction";
    private static final List<String> ACTIONS =
            Stream.of(What.values()).map(What::action).toList();

    private final AuditLog audit;
    private final Transactions transactions;
    private final ExpertDirectory people;
    private final Clock clock;

    Views(AuditLog audit, Transactions transactions, ExpertDirectory people, Clock clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
    }

    /** What was looked at. */
    enum What {
        MARKS,
        TEXTS,
        EXPORT;

        String action() {
            return "surveyView" + this;
        }
    }

    /** Somebody looked; {@code everyone} when it was a list with others too. At most one a day of each kind by one person. */
    record View(String name, Instant at, What what, boolean everyone) {}

    /** Figures by a cut; nothing is recorded of figures that are about no expert, or of the own. */
    void figures(Caller caller, What what, Cut cut, ResultFilter filter, @Nullable String key) {
        if (filter.expertId() != null) {
            record(caller, what, filter.expertId());
        } else if (cut == Cut.EXPERT) {
            record(caller, what, key == null || key.equals(ResultGroup.MIXED) ? null : Requests.id(key));
        }
    }

    /** Open answers, of one expert or of all. */
    void texts(Caller caller, ResultFilter filter) {
        record(caller, What.TEXTS, filter.expertId());
    }

    private void record(Caller caller, What what, @Nullable UUID expertId) {
        if (!caller.membershipId().equals(expertId)) {
            UUID subject = expertId == null ? caller.partnershipId() : expertId;
            transactions.write(() -> {
                audit.record(caller, what.action(), SUBJECT, subject);
                return subject;
            });
        }
    }

    /** Who looked at what is about this expert, the latest first. */
    List<View> of(Caller expert, int limit) {
        Stream<Seen> own = entries(expert, expert.membershipId(), limit).map(entry -> new Seen(entry, false));
        Stream<Seen> all = entries(expert, expert.partnershipId(), limit)
                .filter(entry -> !entry.membershipId().equals(expert.membershipId()))
                .map(entry -> new Seen(entry, true));
        Set<List<Object>> known = new HashSet<>();
        List<Seen> seen = Stream.concat(own, all)
                .sorted(Comparator.comparing((Seen one) -> one.entry().at()).reversed())
                .filter(one -> known.add(one.daily()))
                .limit(limit)
                .toList();
        Map<UUID, String> names = names(expert, seen);
        return seen.stream().map(one -> one.named(names)).toList();
    }

    private Stream<AuditEntry> entries(Caller expert, UUID subject, int limit) {
        return audit.on(expert.partnershipId(), SUBJECT, subject, ACTIONS, limit).stream();
    }

    private Map<UUID, String> names(Caller expert, List<Seen> seen) {
        List<UUID> ids =
                seen.stream().map(one -> one.entry().membershipId()).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : people.experts(expert.partnershipId(), ids, Time.today(clock)).stream()
                        .collect(Collectors.toMap(Expert::id, Expert::name));
    }

    private record Seen(AuditEntry entry, boolean everyone) {
        List<Object> daily() {
            LocalDate day = LocalDate.ofInstant(entry.at().toInstant(ZoneOffset.UTC), Time.AMSTERDAM);
            return List.of(entry.membershipId(), entry.action(), everyone, day);
        }

        View named(Map<UUID, String> names) {
            What what = Stream.of(What.values())
                    .filter(one -> one.action().equals(entry.action()))
                    .findFirst()
                    .orElseThrow();
            return new View(names.get(entry.membershipId()), entry.at().toInstant(ZoneOffset.UTC), what, everyone);
        }
    }
}
