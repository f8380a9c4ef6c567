/** Regions and local networks, which schools belong to them from which day, and the names that an administrator settles by hand. */
package nl.uitzicht.schools.networks;
