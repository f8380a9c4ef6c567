/** Keeps a file that an administrator brings for a day, so that a preview and the import that follows read the same bytes. */
package nl.uitzicht.platform.uploads;
