/** What the product says to people in Dutch, and what it keeps people from writing about pupils (D13). */
package nl.uitzicht.platform.text;
