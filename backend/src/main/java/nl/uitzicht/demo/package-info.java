/** The demonstration: a fictitious partnership in the real structure, so that every screen has something to show (D32). */
package nl.uitzicht.demo;
