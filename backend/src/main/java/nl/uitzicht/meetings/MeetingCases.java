package nl.uitzicht.meetings;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Caller;

/** What lies on the table of a meeting; answered by who keeps the cases. To be called in the transaction that changes the meeting. */
public interface MeetingCases {
    /** Whether a case got its outcome at this meeting. If not, none does until this transaction ends. */
    boolean decided(UUID partnershipId, UUID meetingId);

    /** The schools of open cases that were brought to this meeting. */
    List<UUID> broughtTo(UUID partnershipId, UUID meetingId);

    /** The schools of open cases of a network that were brought for whichever meeting comes first. */
    List<UUID> waitingIn(UUID partnershipId, UUID networkId);

    /** Carries the open cases of a meeting to another one, or back to the list of what waits when there is none. */
    void carry(Caller caller, UUID fromMeetingId, @Nullable UUID toMeetingId);

    /** Brings back what was carried from a meeting and has no outcome yet; what was carried on again since then stays where it went. */
    void bringBack(Caller caller, UUID toMeetingId);
}
