/** The experts of the pool: what they are hired for, in which domains, and whether they stand on a date. */
package nl.uitzicht.people;
