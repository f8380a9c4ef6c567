/** When whom is spoken: the months of a partnership, the questionnaire of a round, and a review for each expert. */
package nl.uitzicht.reviews.rounds;
