package nl.uitzicht.schools.networks;

/**
 * What an import of networks did.
 *
 * @param printed names in the file
 * @param matched of those, found by the matcher
 * @param settled of those, settled by hand before
 * @param open    of those, for the administrator to settle
 * @param moved   schools that got another network, or their first
 */
record NetworkImportResult(int printed, int matched, int settled, int open, int moved) {}
