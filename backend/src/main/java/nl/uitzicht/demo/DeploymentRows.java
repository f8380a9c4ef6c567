package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Decisions on an expert: some wait, and every third traject that runs came of one; two experts have not been in touch. */
final class DeploymentRows {
    private static final int EACH = 3;
    private static final int WITHOUT_CONTACT = 2;

    private final Rows rows;
    private final SchoolDays days;
    private final CaseKinds kinds;

    DeploymentRows(Rows rows, SchoolDays days, CaseKinds kinds) {
        this.rows = rows;
        this.days = days;
        this.kinds = kinds;
    }

    /** The school of every second one has the dossier ready. */
    void addWaiting(UUID one, Geography.School school, CaseKinds.Kind kind, LocalDate day, int number) {
        boolean ready = number % 2 == 0;
        UUID deployment = id("deployment", one);
        rows.own(
                Table.DEPLOYMENT,
                deployment,
                school.id(),
                school.networkId(),
                school.regionId(),
                id("domain", kind.domain()),
                kind.subject(),
                day,
                ready ? "KK-" + (41_200 + number) : "",
                ready ? day.plusDays(2) : null,
                ready ? Pool.facilitator() : null,
                null,
                null,
                null,
                1);
        rows.own(Table.DEPLOYMENT_LINK, deployment, one, null);
    }

    /** The link names a case that closed long ago. */
    void addStarted(List<Traject> trajecten) {
        List<Traject> running = trajecten.stream()
                .filter(traject -> traject.state() == Traject.State.RUNNING)
                .toList();
        for (int i = 0; i < running.size(); i += EACH) {
            addStarted(running.get(i), i);
        }
    }

    private void addStarted(Traject traject, int number) {
        UUID deployment = id("deployment of", traject.key());
        LocalDate coupled = traject.firstDay();
        boolean late = number / EACH < WITHOUT_CONTACT;
        Geography.School school = traject.school();
        rows.own(
                Table.DEPLOYMENT,
                deployment,
                school.id(),
                school.networkId(),
                school.regionId(),
                id("domain", traject.domain()),
                kinds.of(number).subject(),
                coupled.minusDays(9),
                "KK-" + (40_100 + number),
                coupled.minusDays(6),
                Pool.facilitator(),
                coupled.minusDays(1),
                late ? days.ago(number + 2) : coupled.plusDays(6),
                late ? null : coupled.plusDays(2 + number % 4),
                1);
        rows.own(Table.DEPLOYMENT_LINK, deployment, id("case of", traject.key()), traject.id());
    }
}
