package nl.uitzicht.route;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.TextOverrules;
import nl.uitzicht.trajecten.TrajectStanding;
import nl.uitzicht.trajecten.TrajectStandings;

/** An expert or procesbegeleider records that a traject went on to another phase, perhaps days ago; {@link RouteTable} says which moves there are. */
@Singleton
class MoveRoute {
    private final RouteAccess access;
    private final MoveRules rules;
    private final TrajectStandings trajecten;
    private final Positions positions;
    private final Passages passages;
    private final SideTracks sideTracks;
    private final TextOverrules overrules;
    private final Clock clock;

    MoveRoute(
            RouteAccess access,
            MoveRules rules,
            TrajectStandings trajecten,
            Positions positions,
            Passages passages,
            SideTracks sideTracks,
            TextOverrules overrules,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.trajecten = trajecten;
        this.positions = positions;
        this.passages = passages;
        this.sideTracks = sideTracks;
        this.overrules = overrules;
        this.clock = clock;
    }

    /** Refused for who is not coupled, for a move the table lacks, when the traject stands elsewhere, and for what {@link MoveRules} finds. */
    Outcome<TrajectRoute> move(Caller caller, AskedMove asked) {
        UUID tenant = caller.partnershipId();
        TrajectStanding traject = trajecten.lock(tenant, asked.trajectId()).orElse(null);
        var no = access.moves(caller, traject, asked.on());
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        LocalDate today = Time.today(clock);
        Position position = positions.lock(tenant, asked.trajectId(), traject.startsOn());
        RouteStep now = TrajectRoute.step(traject.state(), position.step());
        boolean sideTrackRuns = sideTracks.open(tenant, asked.trajectId()) > 0;
        List<RouteRejection> objections =
                new ArrayList<>(rules.judge(asked, now, notBefore(asked, position), sideTrackRuns, today));
        if (passages.existsById(caller.tid(asked.id()))) {
            objections.add(new RouteRejection.Impossible("id"));
        }
        return objections.isEmpty() ? record(caller, asked, position) : Outcome.refused(objections);
    }

    /** Nothing is moved before the last move or hold, nor forward before an HGD of it ended. */
    private LocalDate notBefore(AskedMove asked, Position position) {
        UUID tenant = position.id().partnershipId();
        boolean forward = RouteTable.find(asked.from(), asked.to())
                .filter(move -> move.kind() == AllowedMove.Kind.FORWARD)
                .isPresent();
        return (forward ? passages.lastDay(tenant, asked.trajectId()) : passages.lastMove(tenant, asked.trajectId()))
                .filter(last -> last.isAfter(position.since()))
                .orElse(position.since());
    }

    private Outcome<TrajectRoute> record(Caller caller, AskedMove asked, Position before) {
        AllowedMove move = RouteTable.find(asked.from(), asked.to()).orElseThrow();
        Position after = before.after(move, asked.on());
        positions.update(
                caller.partnershipId(), asked.trajectId(), after.step(), after.cycle(), after.since(), after.version());
        passages.save(new Passage(
                caller.tid(asked.id()),
                asked.trajectId(),
                after.version(),
                after.cycle(),
                asked.from(),
                asked.to(),
                asked.on(),
                asked.reason(),
                asked.agreedWith(),
                caller.membershipId(),
                Time.utc(clock)));
        overrules.keep(caller, asked.id(), asked.overrules(), Time.today(clock));
        TrajectRoute route = new TrajectRoute(
                asked.trajectId(), after.step(), after.step(), after.cycle(), after.since(), after.version());
        return Outcome.accepted(route, asked.trajectId(), after.version());
    }
}
