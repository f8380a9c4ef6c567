/** The kwartaalgesprek (R55): rounds, reflection, dossier, conversation and what both parties confirm. Guidance, not appraisal (D25). */
package nl.uitzicht.reviews;
