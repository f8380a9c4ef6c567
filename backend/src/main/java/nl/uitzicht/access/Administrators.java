package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.util.UUID;

/** Guards that a partnership keeps a beheerder who can sign in. */
@Singleton
class Administrators {
    private final Members members;
    private final Moments moments;

    Administrators(Members members, Moments moments) {
        this.members = members;
        this.moments = moments;
    }

    /** Lets one change of members at a time go on, so that two beheerders never dismiss each other. Needs a transaction. */
    void lock(UUID partnershipId) {
        members.lock(partnershipId);
    }

    /** Whether nobody but this member is a beheerder today with a password to sign in by. */
    boolean isLast(UUID partnershipId, UUID id) {
        return members.otherAdministrators(partnershipId, id, moments.today()) == 0;
    }
}
