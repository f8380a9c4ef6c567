package nl.uitzicht.schools.files;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A school as a handbook prints it in its list of local networks.
 *
 * @param row         as a spreadsheet counts
 * @param region      the region (regio)
 * @param network     the local network (lokaal netwerk), unique within the region
 * @param printedName the name as printed, possibly misspelled
 */
public record NetworkRow(int row, String region, String network, String printedName) {

    /** The same for names that differ only in capitals, accents or spaces, as the database compares them. */
    public static String key(String name) {
        var plain = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "");
    }
}
