package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Regions, networks and schools in the real numbers (4, 22 and 119) with made-up names. No school of DUO has a code that begins with 99. */
final class Geography {
    private static final List<String> CONTACTS = List.of(
            "Anja Veldkamp",
            "Bram Oosterhout",
            "Chantal Lindeman",
            "Daan Rietberg",
            "Eva Stroomberg",
            "Frits Molenkamp",
            "Gerda Wilgenhof",
            "Hilde Zonderland",
            "Ilse Boskamp",
            "Jeroen Kerkveld",
            "Karin Duinhof");

    /** As in one region of the source (R17). */
    private static final String REGION_OF_TWO_LAYERS =
            DemoFile.rows("schools.csv").getLast().getFirst();

    private final List<School> schools =
            DemoFile.rows("schools.csv").stream().map(School::of).toList();

    /** A school with its region and network. */
    record School(String region, String network, String name, String code, List<String> address) {
        static School of(List<String> row) {
            return new School(row.get(0), row.get(1), row.get(2), row.get(3), row.subList(4, 9));
        }

        UUID id() {
            return Demonstration.id("school", code);
        }

        UUID regionId() {
            return Demonstration.id("region", region);
        }

        UUID networkId() {
            return Demonstration.id("network", region + " " + network);
        }
    }

    /** Whether the school's region meets in cluster-LIB and sub-LIB. */
    static boolean inTwoLayers(School school) {
        return school.region().equals(REGION_OF_TWO_LAYERS);
    }

    List<School> schools() {
        return schools;
    }

    List<School> schoolsOf(List<String> regions) {
        return schools.stream()
                .filter(school -> regions.contains(school.region()))
                .toList();
    }

    void addTo(Rows rows, LocalDate since) {
        Set<UUID> known = new LinkedHashSet<>();
        for (int i = 0; i < schools.size(); i++) {
            School school = schools.get(i);
            if (known.add(school.regionId())) {
                rows.own(Table.REGION, school.regionId(), school.region());
            }
            if (known.add(school.networkId())) {
                boolean twoLayers = inTwoLayers(school);
                rows.own(Table.LOCAL_NETWORK, school.networkId(), school.regionId(), school.network(), twoLayers);
            }
            addSchool(rows, school, since);
            Boards.addTo(rows, school, known);
            addContact(rows, i, school, since);
        }
    }

    private static void addSchool(Rows rows, School school, LocalDate since) {
        List<String> at = school.address();
        rows.own(
                Table.SCHOOL,
                school.id(),
                school.code(),
                "PRIMARY",
                school.name(),
                at.get(0),
                at.get(1),
                at.get(2),
                at.get(3),
                at.get(4),
                "Fictief",
                Boards.numberOf(school),
                "",
                "",
                "",
                around(52.15, school, 7),
                around(5.55, school, 11));
        rows.own(Table.SCHOOL_NETWORK, id("school-network", school.code()), school.id(), school.networkId(), since);
    }

    /** A made-up place: regions lie half an hour apart, schools of a network close together. */
    private static double around(double middle, School school, int spread) {
        int region = Math.floorMod(school.region().hashCode() / spread, 5);
        int network = Math.floorMod(school.network().hashCode() / spread, 9);
        int own = Math.floorMod(school.code().hashCode() * spread, 13);
        return Math.round((middle + region * 0.11 + network * 0.017 + own * 0.003) * 10_000) / 10_000.0;
    }

    /** One school in nine has no contact, one in seven a contact without an address, as happens. */
    private static void addContact(Rows rows, int i, School school, LocalDate since) {
        if (i % 9 == 4) {
            return;
        }
        UUID contact = id("contact", school.code());
        DemoAccount account = Demonstration.ACCOUNTS.getLast();
        String email = i == 0
                ? account.email()
                : Demonstration.email("ib-" + school.code().toLowerCase(Locale.ROOT));
        String name = i == 0 ? account.name() : CONTACTS.get(i % CONTACTS.size());
        rows.own(Table.SCHOOL_CONTACT, contact, school.id(), name, i % 7 == 6 ? null : email, since);
    }
}
