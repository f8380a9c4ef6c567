package nl.uitzicht.schools.networks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an administrator asks to import.
 *
 * @param id               made on the device; the import's own id
 * @param uploadId         the uploaded list
 * @param from             the day from which the networks hold
 * @param municipalitiesOf for each region as the file prints it, where its schools lie
 */
record NetworkImportOrder(UUID id, UUID uploadId, LocalDate from, Map<String, Set<String>> municipalitiesOf) {}
