/** Work of every day, done once however many nodes there are; and long work that shows its progress and can be left (architecture rule 14). */
package nl.uitzicht.platform.jobs;
