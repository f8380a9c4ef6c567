package nl.uitzicht.meetings;

import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.DATE_TOO_EARLY;
import static nl.uitzicht.platform.mutations.ErrorCode.DATE_TOO_FAR;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.MEETING_CANCELLED;
import static nl.uitzicht.platform.mutations.ErrorCode.MEETING_DECIDED;
import static nl.uitzicht.platform.mutations.ErrorCode.MEETING_PAST;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.platform.text.PupilText;

/** Every expected "no" to a change of a meeting. */
sealed interface MeetingRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements MeetingRejection {}

    /** Absent, of another partnership, or of a network that is not the caller's. */
    record Unknown(String where) implements MeetingRejection {}

    record TakenId() implements MeetingRejection {}

    /** A network in two layers holds cluster-LIB and sub-LIB, any other casus and thema (R17). */
    record OtherKind() implements MeetingRejection {}

    record OutsidePeriod() implements MeetingRejection {}

    record BeforeToday(LocalDate today) implements MeetingRejection {}

    record TooFar(LocalDate last) implements MeetingRejection {}

    record TooLong(String where, int most) implements MeetingRejection {}

    record NoReason() implements MeetingRejection {}

    record Personal(PupilText.Kind kind) implements MeetingRejection {}

    /** It was before today: what was is not moved or called off. */
    record Past() implements MeetingRejection {}

    /** It was called off. */
    record Cancelled() implements MeetingRejection {}

    /** A case got its outcome there, so it was held. */
    record Decided() implements MeetingRejection {}

    /** Somebody else changed it meanwhile. */
    record Changed() implements MeetingRejection {}

    /** What stands in the way of any change of a meeting as somebody saw it; null for nothing. */
    static @Nullable MeetingRejection ofChange(@Nullable NetworkMeeting meeting, int seenVersion, LocalDate today) {
        if (meeting == null) {
            return new Unknown("id");
        }
        if (!meeting.stands()) {
            return new Cancelled();
        }
        if (meeting.date().isBefore(today)) {
            return new Past();
        }
        return meeting.version() == seenVersion ? null : new Changed();
    }

    /** What stands in the way of holding a meeting after all, as somebody saw it; null for nothing. */
    static @Nullable MeetingRejection ofRestoring(@Nullable NetworkMeeting meeting, int seenVersion, LocalDate today) {
        if (meeting == null) {
            return new Unknown("id");
        }
        if (meeting.date().isBefore(today)) {
            return new Past();
        }
        return meeting.stands() || meeting.version() != seenVersion ? new Changed() : null;
    }

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown no -> Told.of(NOT_FOUND, no.where());
            case TakenId _ -> Told.of(INVALID, "id");
            case OtherKind _ -> Told.of(INVALID, "kind");
            case OutsidePeriod _ -> Told.of(INVALID, "date");
            case BeforeToday no -> Told.of(DATE_TOO_EARLY, "date").with("from", DutchDates.day(no.today()));
            case TooFar no -> Told.of(DATE_TOO_FAR, "date").with("to", DutchDates.day(no.last()));
            case TooLong no -> Told.of(TOO_LONG, no.where()).with("max", no.most());
            case NoReason _ -> Told.of(REQUIRED, "reason");
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), "reason");
            case Past _ -> Told.of(MEETING_PAST);
            case Cancelled _ -> Told.of(MEETING_CANCELLED);
            case Decided _ -> Told.of(MEETING_DECIDED);
            case Changed _ -> Told.of(CONFLICT);
        };
    }
}
