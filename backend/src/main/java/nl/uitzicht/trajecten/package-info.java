/** Temporary engagements of experts with one question of a school. */
package nl.uitzicht.trajecten;
