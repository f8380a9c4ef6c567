package nl.uitzicht.schools;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.uitzicht.schools.files.SchoolRow;

/** The part of the country that an import is declared to be complete for (D33): only a school inside it can be gone. */
public sealed interface Area {

    /** Whether the school lies in it. A school without a postcode lies in no area of postcodes. */
    boolean holds(SchoolRow school);

    /**
     * Whole municipalities.
     *
     * @param names as DUO writes them, capitals or not; refuses none at all with an exception
     */
    record Municipalities(Set<String> names) implements Area {
        /** Keeps the names in lower case. */
        public Municipalities {
            names = names.stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
            refuse(names.isEmpty() || names.contains(""), "an area needs municipalities");
        }

        @Override
        public boolean holds(SchoolRow school) {
            return names.contains(school.municipality().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Ranges of postcodes.
     *
     * @param ranges refuses none at all with an exception
     */
    record Postcodes(List<Range> ranges) implements Area {
        /** Copies the ranges. */
        public Postcodes {
            ranges = List.copyOf(ranges);
            refuse(ranges.isEmpty(), "an area needs postcodes");
        }

        @Override
        public boolean holds(SchoolRow school) {
            return !school.postcode().isEmpty() && ranges.stream().anyMatch(range -> range.holds(digits(school)));
        }

        private static int digits(SchoolRow school) {
            return Integer.parseInt(school.postcode().substring(0, 4));
        }
    }

    /**
     * The digits of postcodes, both ends included.
     *
     * @param first 1000 to 9999
     * @param last  not below the first; refused with an exception
     */
    record Range(int first, int last) {
        /** Refuses a range that holds nothing. */
        public Range {
            refuse(first < 1000 || last > 9999 || last < first, "not a range of postcodes");
        }

        boolean holds(int digits) {
            return first <= digits && digits <= last;
        }
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }
}
