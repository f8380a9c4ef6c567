package nl.uitzicht.route;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.trajecten.TrajectStanding;
import nl.uitzicht.trajecten.TrajectStandings;

/** Begins and ends an HGD beside the route (R37): only out of begrijpen, one at a time, by an expert who is coupled to the traject. */
@Singleton
class SideSteps {
    private static final int FIRST_VERSION = 1;

    private final RouteAccess access;
    private final TrajectStandings trajecten;
    private final Positions positions;
    private final SideTracks sideTracks;
    private final Clock clock;

    SideSteps(RouteAccess access, TrajectStandings trajecten, Positions positions, SideTracks sideTracks, Clock clock) {
        this.access = access;
        this.trajecten = trajecten;
        this.positions = positions;
        this.sideTracks = sideTracks;
        this.clock = clock;
    }

    /** A side track as asked for. */
    record Asked(UUID id, UUID trajectId, UUID expertId, LocalDate on) {}

    /** Refused for who may not move the traject, outside begrijpen, while one runs, and for an expert who is not coupled on the date. */
    Outcome<SideTrack> begin(Caller caller, Asked asked) {
        UUID tenant = caller.partnershipId();
        TrajectStanding traject = trajecten.find(tenant, asked.trajectId()).orElse(null);
        Optional<RouteRejection> no = access.moves(caller, traject, asked.on());
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Position position = positions.lock(tenant, asked.trajectId(), traject.startsOn());
        List<RouteRejection> objections = judge(asked, tenant, traject, position);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        SideTrack track = new SideTrack(
                caller.tid(asked.id()),
                asked.trajectId(),
                position.cycle(),
                asked.expertId(),
                asked.on(),
                null,
                FIRST_VERSION);
        sideTracks.save(track);
        return Outcome.accepted(track, asked.id(), FIRST_VERSION);
    }

    private List<RouteRejection> judge(Asked asked, UUID tenant, TrajectStanding traject, Position position) {
        List<RouteRejection> no = new ArrayList<>();
        RouteStep now = TrajectRoute.step(traject.state(), position.step());
        if (!RouteTable.SIDE_TRACK_FROM.contains(now)) {
            no.add(new RouteRejection.StandsElsewhere(now));
        }
        if (sideTracks.open(tenant, asked.trajectId()) > 0) {
            no.add(new RouteRejection.SideTrackRuns());
        }
        if (sideTracks.findById(new Tid(tenant, asked.id())).isPresent()) {
            no.add(new RouteRejection.Impossible("id"));
        }
        if (!access.coupled(tenant, asked.trajectId(), asked.expertId(), asked.on())) {
            no.add(new RouteRejection.Unknown("expertId"));
        }
        dated(asked.on(), position.since()).ifPresent(no::add);
        return no;
    }

    /** Refused for who may not move the traject, one that ended already, and a day before its first. */
    Outcome<SideTrack> end(Caller caller, UUID id, LocalDate on) {
        SideTrack track = sideTracks.findById(caller.tid(id)).orElse(null);
        TrajectStanding traject = track == null
                ? null
                : trajecten.find(caller.partnershipId(), track.trajectId()).orElse(null);
        Optional<RouteRejection> no = access.moves(caller, traject, on).or(() -> dated(on, track.beginsOn()));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (sideTracks.end(caller.partnershipId(), id, on) == 0) {
            return Outcome.refused(new RouteRejection.Impossible("id"));
        }
        SideTrack ended = sideTracks.findById(caller.tid(id)).orElseThrow();
        return Outcome.accepted(ended, id, ended.version());
    }

    private Optional<RouteRejection> dated(LocalDate on, LocalDate notBefore) {
        if (on.isAfter(Time.today(clock).plusDays(1))) {
            return Optional.of(new RouteRejection.TooLate("on"));
        }
        return on.isBefore(notBefore) ? Optional.of(new RouteRejection.Impossible("on")) : Optional.empty();
    }
}
