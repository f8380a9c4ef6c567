/** The time experts spend: logging, correcting, and the month sheets a manager accepts (D14-D18). */
package nl.uitzicht.hours;
