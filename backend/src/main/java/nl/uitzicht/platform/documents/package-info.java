/** Turns pages into files to keep: well-formed XHTML, and tagged PDF made of it. */
package nl.uitzicht.platform.documents;
