/** What is told of an uploaded file of schools that cannot be read. */
package nl.uitzicht.schools.uploads;
