/** What networks learned from trajecten (R52): a text without anything that leads back. */
package nl.uitzicht.lessons;
