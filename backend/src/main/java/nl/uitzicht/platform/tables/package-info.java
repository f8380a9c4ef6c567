/** Rows that leave as a file for a spreadsheet. */
package nl.uitzicht.platform.tables;
