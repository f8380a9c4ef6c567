package nl.uitzicht.expertbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.uitzicht.schools.RegionCard;

/** The book by region: who works in two stands in both, who works in none comes last. */
final class Chapters {
    private Chapters() {}

    /** A region with its experts, by name. */
    record Chapter(String region, List<BookEntry> entries) {}

    static List<Chapter> of(List<BookEntry> entries) {
        Map<String, List<BookEntry>> byRegion = new TreeMap<>();
        List<BookEntry> anywhere = new ArrayList<>();
        for (BookEntry entry : entries) {
            entry.regions().stream()
                    .map(RegionCard::name)
                    .forEach(region -> byRegion.computeIfAbsent(region, _ -> new ArrayList<>())
                            .add(entry));
            if (entry.regions().isEmpty()) {
                anywhere.add(entry);
            }
        }
        List<Chapter> chapters = new ArrayList<>();
        byRegion.forEach((region, own) -> chapters.add(new Chapter(region, own)));
        if (!anywhere.isEmpty()) {
            chapters.add(new Chapter("Zonder vaste regio", anywhere));
        }
        return chapters;
    }
}
