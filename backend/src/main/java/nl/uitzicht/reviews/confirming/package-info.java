/** What both parties confirm: a frozen copy, its hash, their answers, and annotations afterwards (D25). */
package nl.uitzicht.reviews.confirming;
