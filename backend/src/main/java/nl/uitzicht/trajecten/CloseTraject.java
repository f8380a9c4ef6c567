package nl.uitzicht.trajecten;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.TextOverrules;
import nl.uitzicht.schools.SchoolDirectory;

/**
 * Closes a traject with an ending (D19): its couplings end with it, {@link TrajectClosed} is published, and apart from it what was learned, as
 * {@link LessonLearned}.
 */
@Singleton
class CloseTraject {
    private final TrajectAccess access;
    private final SchoolDirectory schools;
    private final AnonymousSentence sentence;
    private final ClosingWords words;
    private final Trajecten trajecten;
    private final TrajectDirectory directory;
    private final TrajectHolds holds;
    private final List<TrajectPast> past;
    private final ApplicationEventPublisher<TrajectClosed> events;
    private final ApplicationEventPublisher<LessonLearned> lessons;
    private final TextOverrules overrules;
    private final AuditLog audit;
    private final Clock clock;

    CloseTraject(
            TrajectAccess access,
            SchoolDirectory schools,
            AnonymousSentence sentence,
            ClosingWords words,
            Trajecten trajecten,
            TrajectDirectory directory,
            TrajectHolds holds,
            List<TrajectPast> past,
            ApplicationEventPublisher<TrajectClosed> events,
            ApplicationEventPublisher<LessonLearned> lessons,
            TextOverrules overrules,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.schools = schools;
        this.sentence = sentence;
        this.words = words;
        this.trajecten = trajecten;
        this.directory = directory;
        this.holds = holds;
        this.past = past;
        this.events = events;
        this.lessons = lessons;
        this.overrules = overrules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How and when it ends; the reason counts only when the school has no contact with an address. What to do next, the advice and the lesson
     * may be absent; texts are empty then.
     */
    record Closing(
            UUID trajectId,
            TrajectEnding ending,
            LocalDate endsOn,
            String withoutContactReason,
            @Nullable ClosingNext next,
            String advice,
            String lesson,
            Overrules overrules) {}

    /** Refused for who does not lead or facilitate the traject, a closed one, a last day out of range or before what happened, or a missing reason. */
    Outcome<Traject> close(Caller caller, Closing closing) {
        LocalDate today = Time.today(clock);
        TrajectRow traject =
                trajecten.lock(caller.partnershipId(), closing.trajectId()).orElse(null);
        List<TrajectRejection> no =
                access.changes(caller, traject, today).map(List::of).orElseGet(() -> judge(traject, closing, today));
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        record(caller, traject, closing, today);
        Traject after = directory.one(caller.partnershipId(), closing.trajectId(), today);
        return Outcome.accepted(after, after.id(), after.version());
    }

    private List<TrajectRejection> judge(TrajectRow traject, Closing closing, LocalDate today) {
        if (traject.isClosed()) {
            return List.of(new TrajectRejection.AlreadyClosed());
        }
        List<TrajectRejection> no = new ArrayList<>(words.judge(closing, today));
        if (closing.endsOn().isBefore(traject.startsOn())) {
            no.add(new TrajectRejection.OutsidePeriod("endsOn"));
        }
        // What has not begun can end on its first day only.
        if (closing.endsOn().isAfter(today.plusDays(1)) && !closing.endsOn().equals(traject.startsOn())) {
            no.add(new TrajectRejection.TooLate("endsOn"));
        }
        directory
                .lastHours(traject.id().partnershipId(), closing.trajectId(), null)
                .filter(last -> last.isAfter(closing.endsOn()))
                .ifPresent(last -> no.add(new TrajectRejection.HoursLater("endsOn", last)));
        happened(traject, today)
                .filter(last ->
                        last.isAfter(closing.endsOn()) && !closing.endsOn().isBefore(traject.startsOn()))
                .ifPresent(last -> no.add(new TrajectRejection.HappenedLater("endsOn", last)));
        if (unreachable(traject, today)) {
            no.addAll(
                    sentence.judge("withoutContactReason", closing.withoutContactReason(), closing.overrules(), today));
        }
        return no;
    }

    /** The last day of anything recorded about it, and of experts who began by now. */
    private Optional<LocalDate> happened(TrajectRow traject, LocalDate today) {
        UUID tenant = traject.id().partnershipId();
        UUID id = traject.id().id();
        Stream<LocalDate> recorded = past.stream().flatMap(one -> one.last(tenant, id).stream());
        Stream<LocalDate> began = directory.experts(tenant, List.of(id)).stream()
                .map(TrajectExpert::startsOn)
                .filter(day -> !day.isAfter(today));
        return Stream.concat(recorded, began).max(LocalDate::compareTo);
    }

    private void record(Caller caller, TrajectRow traject, Closing closing, LocalDate today) {
        UUID tenant = caller.partnershipId();
        String reason = unreachable(traject, today) ? closing.withoutContactReason() : null;
        trajecten.close(tenant, closing.trajectId(), closing.ending(), closing.endsOn(), today, reason);
        trajecten.advise(
                tenant, closing.trajectId(), closing.next(), closing.advice().isEmpty() ? null : closing.advice());
        holds.end(tenant, closing.trajectId(), closing.endsOn());
        trajecten.endCouplings(tenant, closing.trajectId(), closing.endsOn());
        overrules.keep(caller, closing.trajectId(), closing.overrules(), today);
        audit.record(caller, "trajectClose", "traject", closing.trajectId());
        events.publishEvent(new TrajectClosed(
                tenant,
                closing.trajectId(),
                traject.schoolId(),
                closing.ending(),
                closing.endsOn(),
                traject.state() == TrajectState.ON_HOLD,
                caller.membershipId()));
        if (!closing.lesson().isEmpty()) {
            lessons.publishEvent(new LessonLearned(
                    tenant, traject.networkId(), traject.domainId(), closing.lesson(), today.withDayOfMonth(1)));
        }
    }

    private boolean unreachable(TrajectRow traject, LocalDate today) {
        return schools.reachableContacts(traject.id().partnershipId(), traject.schoolId(), today) == 0;
    }
}
