package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import nl.uitzicht.surveys.questionnaires.Purpose;

/**
 * Records who looked at figures or texts that are about experts, and tells those experts. A list of everybody in the partnership is recorded
 * once, for all of them; a list of less for each who was in it. Says nothing of answers: those are of whole batches.
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

    /** Somebody looked; {@code everyone} when it was the list of everybody. At most one a day of each kind by one person. */
    record View(String name, Instant at, What what, boolean everyone) {}

    /** Figures by a cut, all or the one with a key; nothing is recorded of figures that are about no expert or several, or of the own. */
    void figures(
            Caller caller, What what, Cut cut, ResultFilter filter, @Nullable String key, List<ResultGroup> shown) {
        if (filter.expertId() != null && !shown.isEmpty()) {
            record(caller, what, filter, Set.of(filter.expertId()));
        } else if (cut == Cut.EXPERT && filter.ofEverybody() && (key == null || key.equals(ResultGroup.MIXED))) {
            record(caller, what, filter, Set.of(caller.partnershipId()));
        } else if (cut == Cut.EXPERT) {
            record(
                    caller,
                    what,
                    filter,
                    shown.stream()
                            .map(ResultGroup::key)
                            .filter(group -> !group.equals(ResultGroup.MIXED))
                            .map(Requests::id)
                            .collect(Collectors.toSet()));
        } else {
            // A domain or a board that only one expert worked for is about that expert.
            record(
                    caller,
                    what,
                    filter,
                    shown.stream()
                            .map(ResultGroup::onlyExpert)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
        }
    }

    /** Open answers, of one expert, of some or of all. */
    void texts(Caller caller, ResultFilter filter, List<SharedText> shown) {
        record(
                caller,
                What.TEXTS,
                filter,
                filter.ofEverybody()
                        ? Set.of(caller.partnershipId())
                        : shown.stream()
                                .map(SharedText::expertId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
    }

    private void record(Caller caller, What what, ResultFilter filter, Set<UUID> about) {
        List<UUID> others =
                about.stream().filter(id -> !id.equals(caller.membershipId())).toList();
        if (filter.series().purpose() == Purpose.AFTER_TRAJECT && !others.isEmpty()) {
            transactions.write(() -> {
                audit.record(caller, what.action(), SUBJECT, others);
                return others;
            });
        }
    }

    /** Who looked at what is about this expert, the latest first. */
    List<View> of(Caller expert, int limit) {
        Stream<Seen> own = entries(expert, expert.membershipId(), limit).map(entry -> new Seen(entry, false));
        Stream<Seen> all = entries(expert, expert.partnershipId(), limit).map(entry -> new Seen(entry, true));
        List<Seen> seen = Stream.concat(own, all)
                .sorted(Comparator.comparing((Seen one) -> one.entry().at()).reversed())
                .limit(limit)
                .toList();
        Map<UUID, String> names = names(expert, seen);
        return seen.stream().map(one -> one.named(names)).toList();
    }

    private Stream<AuditEntry> entries(Caller expert, UUID subject, int limit) {
        return audit.daily(expert.partnershipId(), SUBJECT, subject, ACTIONS, expert.membershipId(), limit).stream();
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
        View named(Map<UUID, String> names) {
            What what = Stream.of(What.values())
                    .filter(one -> one.action().equals(entry.action()))
                    .findFirst()
                    .orElseThrow();
            return new View(names.get(entry.membershipId()), entry.at().toInstant(ZoneOffset.UTC), what, everyone);
        }
    }
}
