/** Who did what and when, for every write and every read of a dossier (architecture rule 10); never the text itself. */
package nl.uitzicht.platform.audit;
