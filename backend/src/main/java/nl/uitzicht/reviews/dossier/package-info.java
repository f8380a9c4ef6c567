/** The figures of an expert's own work in the period of a review, set beside the own earlier ones; never beside a colleague's. */
package nl.uitzicht.reviews.dossier;
