/** What schools think of the support: asked after every traject, answered by a personal link, shown only in sealed batches (R54, D27, D28). */
package nl.uitzicht.surveys;
