package nl.uitzicht.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;

/** Opens a session of a membership on a device, with the first refresh token of its chain (D4). */
@Singleton
class OpenSession {
    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final Memberships memberships;
    private final Clock clock;

    OpenSession(Sessions sessions, RefreshTokens refreshTokens, Memberships memberships, Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** To be called in a transaction. {@code guarded} says whether a role of the member asks for a second factor. */
    Admission open(Tid membership, boolean guarded, String device) {
        Tid tid = new Tid(membership.partnershipId(), UuidCreator.getTimeOrderedEpoch());
        LocalDateTime now = Time.utc(clock);
        Duration idle = Idle.of(guarded);
        sessions.save(new Session(tid, membership.id(), device, now, now, now.plus(idle), null));
        memberships.joined(membership.partnershipId(), membership.id(), Time.today(clock));
        String token = Secrets.random();
        refreshTokens.add(Secrets.hash(token), tid.partnershipId(), tid.id());
        return new Admission(tid.partnershipId(), membership.id(), tid.id(), token, idle);
    }
}
