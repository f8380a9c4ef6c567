/** On which days a school is open: the holidays of its region, and the closures that a school or the partnership adds. */
package nl.uitzicht.schools.calendar;
