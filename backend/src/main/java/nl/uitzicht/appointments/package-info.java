/** Visits planned ahead (afspraken), which become hours in one tap (D14). */
package nl.uitzicht.appointments;
