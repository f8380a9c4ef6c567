package nl.uitzicht.schools;

import java.util.UUID;

/**
 * What an administrator asks to import.
 *
 * @param uploadId the uploaded file
 * @param declared its kind and area
 */
record SchoolImportOrder(UUID uploadId, SchoolImport declared) {}
