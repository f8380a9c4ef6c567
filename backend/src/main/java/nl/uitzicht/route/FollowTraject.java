package nl.uitzicht.route;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.trajecten.TrajectClosed;
import nl.uitzicht.trajecten.TrajectStandings;

/** Writes the end of a traject into its route, in the transaction of the closing; an HGD that still ran ends with it. */
@Singleton
class FollowTraject implements ApplicationEventListener<TrajectClosed> {
    private final TrajectStandings trajecten;
    private final Positions positions;
    private final Passages passages;
    private final SideTracks sideTracks;
    private final Clock clock;

    FollowTraject(
            TrajectStandings trajecten, Positions positions, Passages passages, SideTracks sideTracks, Clock clock) {
        this.trajecten = trajecten;
        this.positions = positions;
        this.passages = passages;
        this.sideTracks = sideTracks;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(TrajectClosed closed) {
        UUID tenant = closed.partnershipId();
        var traject = trajecten.find(tenant, closed.trajectId()).orElseThrow();
        Position position = positions.lock(tenant, closed.trajectId(), traject.startsOn());
        int number = position.version() + 1;
        positions.update(tenant, closed.trajectId(), position.step(), position.cycle(), closed.endsOn(), number);
        passages.save(new Passage(
                new Tid(tenant, UuidCreator.getTimeOrderedEpoch()),
                closed.trajectId(),
                number,
                position.cycle(),
                closed.fromHold() ? RouteStep.ON_HOLD : position.step(),
                RouteStep.CLOSED,
                closed.endsOn(),
                "",
                null,
                closed.closedBy(),
                Time.utc(clock)));
        sideTracks.endAll(tenant, closed.trajectId(), closed.endsOn());
    }
}
