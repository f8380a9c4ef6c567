package nl.uitzicht.trajecten;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.schools.Placement;
import nl.uitzicht.schools.SchoolDirectory;

/** Brings in trajecten that ran before the partnership began here. */
@Singleton
public class BringTrajecten {
    private final Trajecten trajecten;
    private final SchoolDirectory schools;
    private final AnonymousSentence sentence;
    private final Clock clock;

    BringTrajecten(Trajecten trajecten, SchoolDirectory schools, AnonymousSentence sentence, Clock clock) {
        this.trajecten = trajecten;
        this.schools = schools;
        this.sentence = sentence;
        this.clock = clock;
    }

    /** A running traject; {@code agreedMinutes} as agreed with the school on its first day, null before the plan. */
    public record Brought(
            UUID id,
            TrajectSubject subject,
            String question,
            UUID schoolId,
            UUID domainId,
            UUID leadId,
            List<UUID> fellowIds,
            LocalDate startsOn,
            @Nullable Integer agreedMinutes) {}

    /** Why a question cannot stand. */
    public List<? extends Refusal> judgeQuestion(String question, LocalDate today) {
        return sentence.judge("question", question, Overrules.none(), today);
    }

    /** Whether minutes can be agreed: see {@link Budget}. */
    public static boolean canBeAgreed(int minutes) {
        return Budget.isOne(minutes);
    }

    /** A traject that is there already: at which school, since when. */
    @MappedEntity("brought_standing")
    public record Standing(@Uuid16 UUID id, @Uuid16 UUID schoolId, LocalDate startsOn) {}

    /** Those of these ids that exist, by id. */
    public Map<UUID, Standing> known(UUID partnershipId, List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : trajecten.existing(partnershipId, ids).stream()
                        .collect(Collectors.toMap(Standing::id, Function.identity()));
    }

    /** A period of an expert on a traject that is there already, ended by the end of the traject; civil dates, both included. */
    @MappedEntity("brought_period")
    public record Period(
            @Uuid16 UUID trajectId,
            @Uuid16 UUID expertId,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        /** Whether it is this expert's, and a date lies in it. */
        public boolean covers(UUID expert, LocalDate date) {
            return expertId.equals(expert) && new Coupling(startsOn, endsOn).covers(date);
        }
    }

    /** Who was coupled to these trajecten, and when, by traject. */
    public Map<UUID, List<Period>> periods(UUID partnershipId, Collection<UUID> trajectIds) {
        return trajectIds.isEmpty()
                ? Map.of()
                : trajecten.periods(partnershipId, List.copyOf(trajectIds)).stream()
                        .collect(Collectors.groupingBy(Period::trajectId));
    }

    /** To be called in a transaction, by what judged every field. */
    public void bring(Caller caller, Brought brought) {
        UUID tenant = caller.partnershipId();
        trajecten.save(row(caller, brought));
        couple(tenant, brought, brought.leadId(), true);
        brought.fellowIds().forEach(fellow -> couple(tenant, brought, fellow, false));
        if (brought.agreedMinutes() != null) {
            trajecten.agree(
                    tenant,
                    UuidCreator.getTimeOrderedEpoch(),
                    brought.id(),
                    brought.agreedMinutes(),
                    brought.startsOn(),
                    caller.membershipId(),
                    Time.utc(clock));
        }
    }

    private void couple(UUID tenant, Brought brought, UUID expertId, boolean lead) {
        trajecten.couple(tenant, UuidCreator.getTimeOrderedEpoch(), brought.id(), expertId, lead, brought.startsOn());
    }

    private TrajectRow row(Caller caller, Brought brought) {
        Optional<Placement> placement =
                schools.placement(caller.partnershipId(), brought.schoolId(), brought.startsOn());
        return new TrajectRow(
                caller.tid(brought.id()),
                brought.subject(),
                brought.question(),
                brought.schoolId(),
                placement.map(Placement::regionId).orElse(null),
                placement.map(Placement::networkId).orElse(null),
                brought.domainId(),
                TrajectState.RUNNING,
                null,
                brought.startsOn(),
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
