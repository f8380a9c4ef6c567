/** What is said: the reflection, the notes both share, the notes one keeps, agreements and signals. */
package nl.uitzicht.reviews.conversation;
