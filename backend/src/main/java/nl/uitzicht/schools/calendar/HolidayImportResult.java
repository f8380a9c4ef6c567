package nl.uitzicht.schools.calendar;

/** How many holidays an import added, changed and found the same; a holiday counts once for each region. */
record HolidayImportResult(int added, int changed, int unchanged) {}
