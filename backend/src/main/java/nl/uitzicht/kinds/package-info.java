/** The kinds of work hours are logged as: those of R48 and what surrounds them, which each partnership makes its own. */
package nl.uitzicht.kinds;
