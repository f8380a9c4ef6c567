/** Notes per HGW phase, each for one of three audiences (architecture rule 9, R43, R44): the author alone, the dossier, the teacher or IB'er. */
package nl.uitzicht.notes;
