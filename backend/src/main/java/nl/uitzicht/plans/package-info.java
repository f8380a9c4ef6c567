/** The plan of action of a traject (R38-R40): goals, interventions, agreed minutes, and what became of them. The plan's text is in the dossier. */
package nl.uitzicht.plans;
