package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Meetings of every network, with cases in all outcomes: brought, discussed, closed, and of some the decision that became a traject. */
final class CaseRows {
    private static final LocalTime START = LocalTime.of(13, 30);
    private static final int SHOWN_OF_TODAY = 2;
    /** The next meeting of the second network. */
    private static final int MOVED = 5;

    private final Rows rows;
    private final SchoolDays days;
    private final Map<UUID, List<Geography.School>> networks;
    private final CaseKinds kinds = new CaseKinds();
    private int meetings;

    CaseRows(Rows rows, Geography geography, SchoolDays days) {
        this.rows = rows;
        this.days = days;
        this.networks = geography.schools().stream()
                .collect(Collectors.groupingBy(Geography.School::networkId, LinkedHashMap::new, Collectors.toList()));
    }

    void add(List<Traject> trajecten) {
        int number = 0;
        for (List<Geography.School> schools : networks.values()) {
            long before = meeting(schools, days.ago(45 + number % 5), number);
            long last = meeting(schools, days.ago(9 + number % 4), number + 1);
            cases(schools, before, days.ago(45 + number % 5), true, number);
            cases(schools, last, days.ago(9 + number % 4), false, number + 3);
            LocalDate next =
                    number == 0 ? days.today() : days.coming(8 + number % 7).getLast();
            UUID ahead = meetingId(meeting(schools, next, number + 2));
            UUID carriedFrom = number == 0 ? calledOff(schools) : null;
            for (int i = 0; i < SHOWN_OF_TODAY; i++) {
                bring(schools.get(i % schools.size()), ahead, carriedFrom, number + i);
            }
            number++;
        }
        new DeploymentRows(rows, days, kinds).addStarted(trajecten);
    }

    private long meeting(List<Geography.School> schools, LocalDate day, int number) {
        int which = meetings++;
        UUID meeting = meetingId(which);
        Geography.School host = schools.get(number % schools.size());
        String kind = Geography.inTwoLayers(host) ? "SUB_LIB" : "CASE";
        LocalDate movedFrom = which == MOVED ? day.minusWeeks(1) : null;
        rows.own(
                Table.NETWORK_MEETING,
                meeting,
                host.networkId(),
                kind,
                day,
                START,
                host.name(),
                movedFrom,
                null,
                null,
                1);
        if (!day.isAfter(days.today())) {
            schools.forEach(school -> present(meeting, school.id(), null));
            present(meeting, null, "FACILITATOR");
            present(meeting, null, number % 2 == 0 ? "POLICY_OFFICER" : "ADVICE_TEAM");
        }
        return which;
    }

    /** One that did not take place; what was brought to it lies on the table of the next. */
    private UUID calledOff(List<Geography.School> schools) {
        UUID meeting = id("meeting called off", 0);
        Geography.School host = schools.getFirst();
        String kind = Geography.inTwoLayers(host) ? "SUB_LIB" : "CASE";
        rows.own(
                Table.NETWORK_MEETING,
                meeting,
                host.networkId(),
                kind,
                days.ago(2),
                START,
                host.name(),
                null,
                days.ago(3),
                "Te weinig scholen konden komen.",
                2);
        return meeting;
    }

    private static UUID meetingId(long which) {
        return id("meeting", which);
    }

    private void present(UUID meeting, UUID school, String guest) {
        rows.own(Table.MEETING_PRESENCE, id("present", meeting + " " + school + guest), meeting, school, guest);
    }

    /** One case of each outcome at the least; of the older meeting they are closed and without words. */
    private void cases(List<Geography.School> schools, long meeting, LocalDate day, boolean closed, int number) {
        for (int i = 0; i < 3; i++) {
            Geography.School school = schools.get((number + i) % schools.size());
            CaseKinds.Kind kind = kinds.of(number + i);
            UUID one = id("case", meeting + " " + i);
            String outcome = CaseKinds.OUTCOMES.get(i);
            save(
                    one,
                    school,
                    meetingId(meeting),
                    kind,
                    outcome,
                    number + i,
                    day,
                    closed ? day.plusWeeks(6) : null,
                    null);
            if (outcome.equals("DEPLOYMENT")) {
                new DeploymentRows(rows, days, kinds).addWaiting(one, school, kind, day, number);
            }
        }
    }

    private void bring(Geography.School school, UUID meeting, UUID carriedFrom, int number) {
        UUID one = id("case brought", meeting + " " + number);
        save(one, school, meeting, kinds.of(number), null, number, days.ago(3), null, carriedFrom);
    }

    private void save(
            UUID one,
            Geography.School school,
            UUID meeting,
            CaseKinds.Kind kind,
            String outcome,
            int number,
            LocalDate day,
            LocalDate closedOn,
            UUID carriedFrom) {
        LocalDate closed = closedOn == null || closedOn.isAfter(days.today()) ? null : closedOn;
        rows.own(
                Table.SUPPORT_CASE,
                one,
                CaseKinds.codeOf(one),
                school.id(),
                school.networkId(),
                school.regionId(),
                meeting,
                kind.subject(),
                kind.band(),
                kind.dimension(),
                kind.level(),
                outcome,
                CaseKinds.followUp(outcome, number),
                "DEPLOYMENT".equals(outcome) ? id("domain", kind.domain()) : null,
                day,
                Pool.facilitator(),
                outcome == null ? null : day,
                closed,
                null,
                carriedFrom,
                1);
        if (closed == null) {
            rows.own(Table.CASE_TEXT, one, kind.tried(), kind.question());
        }
    }
}
