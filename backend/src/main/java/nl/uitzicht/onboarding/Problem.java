package nl.uitzicht.onboarding;

/**
 * Why a row cannot be brought in.
 *
 * @param row     as a spreadsheet counts: the heading is row 1; 0 is the sheet as a whole
 * @param column  the heading; empty when it is about the row as a whole
 * @param message a Dutch sentence
 */
record Problem(String sheet, int row, String column, String message) {}
