/** Reads the files an administrator brings: DUO's schools, the networks of a handbook, the school holidays. Knows no database. */
package nl.uitzicht.schools.files;
