package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Made-up boards: each has schools in one region, and one that nobody named yet. Numbers of DUO have five digits; these begin with 99. */
final class Boards {
    private static final List<String> NAMES = List.of(
            "Stichting De Brede Beek",
            "Vereniging Scholen op de Heuvel",
            "Stichting Openbaar Onderwijs Vallei",
            "Stichting De Groene Linde",
            "Stichting Samen Leren",
            "Vereniging De Wegwijzer",
            "Stichting Zonnedauw");

    private static final int FIRST = 99_100;
    private static final int PER_REGION = 2;

    private Boards() {}

    static String numberOf(Geography.School school) {
        int region = Math.floorMod(school.region().hashCode() / 7, 4);
        int own = Math.floorMod(school.code().hashCode(), PER_REGION);
        return Integer.toString(FIRST + region * PER_REGION + own);
    }

    /** Names the school's board, once; {@code known} holds what was added. */
    static void addTo(Rows rows, Geography.School school, Set<UUID> known) {
        String number = numberOf(school);
        int place = Integer.parseInt(number) - FIRST;
        UUID key = id("board", number);
        if (place < NAMES.size() && known.add(key)) {
            rows.own(Table.SCHOOL_BOARD, key, number, NAMES.get(place));
        }
    }
}
