/** The meetings of the local networks, in which schools discuss cases and themes together (R11, R17). */
package nl.uitzicht.meetings;
