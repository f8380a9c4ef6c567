package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.uitzicht.platform.Time;

/** Guards that a partnership keeps a beheerder who can sign in. */
@Singleton
class Administrators {
    private final Members members;
    private final Clock clock;

    Administrators(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** Lets one change of members at a time go on, so that two beheerders never dismiss each other. Needs a transaction. */
    void lock(UUID partnershipId) {
        members.lock(partnershipId);
    }

    /** Whether nobody but this member is a beheerder today with a password to sign in by. */
    boolean isLast(UUID partnershipId, UUID id) {
        return members.otherAdministrators(partnershipId, id, Time.today(clock)) == 0;
    }
}
