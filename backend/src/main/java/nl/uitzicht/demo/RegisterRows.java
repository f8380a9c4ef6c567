package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a beheerder keeps: holidays, closures of single schools, the printed names of the networks with some still to be found, and the last import. */
final class RegisterRows {
    private static final int FIRST_MONTH = 8;
    private static final List<String> NOWHERE = List.of("De Regenbui", "Het Kompas (nevenvestiging)", "'t Hoogveld");

    private final Rows rows;
    private final LocalDate today;

    RegisterRows(Rows rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
    }

    void add(Geography geography, SchoolDays days) {
        DemoFile.rows("holidays.csv").forEach(this::addHoliday);
        List<Geography.School> schools = geography.schools();
        List<LocalDate> ahead = days.coming(30);
        for (int i = 0; i < 3; i++) {
            LocalDate day = ahead.get(9 * i + 5);
            UUID school = schools.get(20 * i + 10).id();
            rows.own(Table.SCHOOL_CLOSURE, id("closure", i), school, "Studiedag", day, day);
        }
        addMunicipalities(schools);
        for (int i = 0; i < schools.size(); i++) {
            addName(i, schools.get(i));
        }
        for (int i = 0; i < NOWHERE.size(); i++) {
            UUID network = schools.get(30 * i + 12).networkId();
            String state = i == 0 ? "NO_COUNTERPART" : "OPEN";
            addName("nowhere " + i, network, NOWHERE.get(i), state, null, null, i == 0);
        }
        LocalDate imported = today.minusWeeks(7);
        rows.own(
                Table.IMPORT_JOB,
                id("import", 1),
                administrator(),
                "DONE",
                schools.size(),
                schools.size(),
                imported.atTime(9, 12),
                imported.atTime(9, 12, 2));
    }

    private void addHoliday(List<String> row) {
        LocalDate first = LocalDate.parse(row.get(1));
        int year = first.getMonthValue() < FIRST_MONTH ? first.getYear() - 1 : first.getYear();
        String schoolYear = year + "-" + (year + 1);
        UUID key = id("holiday", row.get(0) + " " + schoolYear);
        rows.own(Table.SCHOOL_HOLIDAY, key, schoolYear, row.get(0), "midden", first, LocalDate.parse(row.get(2)));
    }

    private void addMunicipalities(List<Geography.School> schools) {
        Set<List<Object>> known = new LinkedHashSet<>();
        for (Geography.School school : schools) {
            String municipality = school.address().getLast();
            if (known.add(List.of(school.regionId(), municipality))) {
                UUID key = id("region-municipality", school.region() + " " + municipality);
                rows.own(Table.REGION_MUNICIPALITY, key, school.regionId(), municipality);
            }
        }
    }

    /** One name in forty is printed in another way and still open; one in thirty was settled by hand. */
    private void addName(int i, Geography.School school) {
        boolean open = i % 40 == 17;
        boolean byHand = i % 30 == 4;
        String state = open ? "OPEN" : byHand ? "SETTLED" : "MATCHED";
        addName(
                school.code(),
                school.networkId(),
                open ? school.name() + " en Bongerd" : school.name(),
                state,
                open ? null : school.id(),
                state.equals("MATCHED") ? "SAME_NAME" : null,
                byHand && !open);
    }

    private void addName(
            String key, UUID network, String printed, String state, UUID school, String reason, boolean byHand) {
        rows.own(
                Table.NETWORK_NAME,
                id("network-name", key),
                network,
                printed,
                state,
                school,
                reason,
                byHand ? administrator() : null,
                byHand ? today.minusWeeks(6).atTime(10, 5) : null);
    }

    private static UUID administrator() {
        return id("membership", Demonstration.ACCOUNTS.get(5).name());
    }
}
