/** Long work that shows its progress and can be left and returned to (architecture rule 14). */
package nl.uitzicht.schools.jobs;
