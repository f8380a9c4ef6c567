/** Where the schools stand, for distances and maps. */
package nl.uitzicht.schools.places;
