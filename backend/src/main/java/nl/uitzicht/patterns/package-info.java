/** Patterns in support (R62, R64): how often, where, in which domain, how long it takes. Figures only, and never small ones. */
package nl.uitzicht.patterns;
