package nl.uitzicht.schools.files;

/**
 * A school as a handbook prints it in its list of local networks.
 *
 * @param row         as a spreadsheet counts
 * @param region      the region (regio)
 * @param network     the local network (lokaal netwerk), unique within the region
 * @param printedName the name as printed, possibly misspelled
 */
public record NetworkRow(int row, String region, String network, String printedName) {}
