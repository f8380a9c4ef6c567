package nl.uitzicht.route;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.trajecten.TrajectPaused;
import nl.uitzicht.trajecten.TrajectStandings;

/** Writes into the route when a traject went on hold, why, and when it went on; the phase stays what it was. */
@Singleton
class FollowHolds implements ApplicationEventListener<TrajectPaused> {
    private final TrajectStandings trajecten;
    private final Positions positions;
    private final Passages passages;
    private final Clock clock;

    FollowHolds(TrajectStandings trajecten, Positions positions, Passages passages, Clock clock) {
        this.trajecten = trajecten;
        this.positions = positions;
        this.passages = passages;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(TrajectPaused paused) {
        UUID tenant = paused.partnershipId();
        var traject = trajecten.find(tenant, paused.trajectId()).orElseThrow();
        Position position = positions.lock(tenant, paused.trajectId(), traject.startsOn());
        int number = position.version() + 1;
        positions.update(tenant, paused.trajectId(), position.step(), position.cycle(), position.since(), number);
        passages.save(new Passage(
                new Tid(tenant, UuidCreator.getTimeOrderedEpoch()),
                paused.trajectId(),
                number,
                position.cycle(),
                paused.onHold() ? position.step() : RouteStep.ON_HOLD,
                paused.onHold() ? RouteStep.ON_HOLD : position.step(),
                paused.on(),
                paused.reason(),
                null,
                paused.by(),
                Time.utc(clock)));
    }
}
