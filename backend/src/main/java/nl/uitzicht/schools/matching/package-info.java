/** Finds which school a name printed in a handbook means; stays silent rather than guess wrong. */
package nl.uitzicht.schools.matching;
