package nl.uitzicht.route;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.uitzicht.platform.text.PupilText;

/** What a move must satisfy by the table and by itself. The order follows the form. */
@Singleton
class MoveRules {
    static final int REASON_LENGTH = 280;

    private final PupilText pupilText;

    MoveRules(PupilText pupilText) {
        this.pupilText = pupilText;
    }

    /**
     * Every objection; none when it may be made.
     *
     * @param now          where the traject stands, on hold included
     * @param notBefore    the first day this move may have
     * @param sideTrackRuns whether an HGD has not ended
     */
    List<RouteRejection> judge(
            AskedMove asked, RouteStep now, LocalDate notBefore, boolean sideTrackRuns, LocalDate today) {
        AllowedMove move = RouteTable.find(asked.from(), asked.to())
                .filter(AllowedMove::byRoute)
                .orElse(null);
        if (move == null) {
            return List.of(new RouteRejection.NoSuchMove(asked.from(), asked.to()));
        }
        if (now != asked.from()) {
            return List.of(new RouteRejection.StandsElsewhere(now));
        }
        List<RouteRejection> no = new ArrayList<>(date(asked, notBefore, today));
        if (sideTrackRuns && move.kind() == AllowedMove.Kind.FORWARD) {
            no.add(new RouteRejection.SideTrackRuns());
        }
        if (move.asks() == AllowedMove.Asks.INSIGHT && asked.agreedWith() == null) {
            no.add(new RouteRejection.Missing("agreedWith"));
        }
        if (move.asks() == AllowedMove.Asks.REASON && asked.reason().isBlank()) {
            no.add(new RouteRejection.Missing("reason"));
        }
        no.addAll(text(asked, today));
        return no;
    }

    private static List<RouteRejection> date(AskedMove asked, LocalDate notBefore, LocalDate today) {
        if (asked.on().isAfter(today.plusDays(1))) {
            return List.of(new RouteRejection.TooLate("on"));
        }
        return asked.on().isBefore(notBefore) ? List.of(new RouteRejection.Impossible("on")) : List.of();
    }

    private List<RouteRejection> text(AskedMove asked, LocalDate today) {
        List<RouteRejection> no = new ArrayList<>();
        if (asked.reason().length() > REASON_LENGTH) {
            no.add(new RouteRejection.TooLong("reason", REASON_LENGTH));
        }
        pupilText
                .objections("reason", asked.reason(), asked.overrules(), today)
                .forEach(kind -> no.add(new RouteRejection.Personal("reason", kind)));
        return no;
    }
}
