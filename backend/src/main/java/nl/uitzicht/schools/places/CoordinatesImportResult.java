package nl.uitzicht.schools.places;

/** How many schools got a place, and how many rows name a school the partnership does not have. */
record CoordinatesImportResult(int placed, int unknown) {}
