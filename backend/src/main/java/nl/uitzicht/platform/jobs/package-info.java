/** Work of every day, done once for each partnership however many nodes there are. */
package nl.uitzicht.platform.jobs;
