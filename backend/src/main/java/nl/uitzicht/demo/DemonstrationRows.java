package nl.uitzicht.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The whole demonstration as rows. The same day gives the same rows, save the password's hash. */
final class DemonstrationRows {
    private static final int YEARS_BEFORE = 3;

    private DemonstrationRows() {}

    static Rows on(LocalDate today, String passwordHash) {
        LocalDate since = today.minusYears(YEARS_BEFORE);
        Geography geography = new Geography();
        Pool pool = new Pool(passwordHash, since);
        Rows rows = new Rows();
        rows.add(Table.PARTNERSHIP, Demonstration.ID, "demonstratie", Demonstration.NAME, "midden", false);
        geography.addTo(rows, since);
        schoolAccount(rows, geography, since);
        domains().forEach(domain -> rows.own(Table.EXPERTISE_DOMAIN, Demonstration.id("domain", domain), domain));
        pool.addTo(
                rows,
                geography.schools().stream()
                        .map(Geography.School::region)
                        .distinct()
                        .toList());
        new RegisterRows(rows, today).add(geography, new SchoolDays(today));
        Kinds.addTo(rows);
        addWork(rows, new SchoolDays(today), geography, pool.experts());
        new SurveyRows(rows, geography, today).add(pool.experts());
        new ServiceRows(rows, geography, today).add();
        new ExpertBookRows(rows).add(pool.experts());
        return rows;
    }

    /** The account of the school is the contact of two schools where the first expert works. */
    private static void schoolAccount(Rows rows, Geography geography, LocalDate since) {
        List.of(1, 8).stream()
                .map(geography.schools()::get)
                .forEach(school -> rows.own(
                        Table.SCHOOL_CONTACT,
                        Demonstration.id("contact with an account", school.id()),
                        school.id(),
                        "Petra Lindeboom",
                        Demonstration.email("school"),
                        since));
    }

    private static List<String> domains() {
        return DemoFile.rows("expertise.csv").stream()
                .map(row -> row.get(1))
                .distinct()
                .toList();
    }

    private static void addWork(Rows rows, SchoolDays days, Geography geography, List<Expert> experts) {
        TrajectPlans plans = new TrajectPlans(days, geography);
        ComingVisits coming = new ComingVisits(rows, days);
        List<Traject> all = new ArrayList<>();
        for (Expert expert : experts) {
            List<Traject> own = plans.of(expert);
            List<UUID> networks = geography.schoolsOf(expert.regions()).stream()
                    .map(Geography.School::networkId)
                    .distinct()
                    .toList();
            new DiaryRows(rows, expert).add(Diary.of(expert, own, networks, days));
            coming.add(expert, own, networks);
            all.addAll(own);
        }
        new TrajectRows(experts).addTo(rows, all);
        new CaseRows(rows, geography, days).add(all);
        new TableTalk(rows, days)
                .add(
                        experts,
                        geography.schools().stream()
                                .map(Geography.School::networkId)
                                .distinct()
                                .toList());
        new MonthRows(rows, days.today()).add(experts, days.past().getFirst());
        rows.freezeLater(new ReviewRows(rows, days, experts).add());
    }
}
