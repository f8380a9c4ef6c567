/** Who is asked, when, and by which link. */
package nl.uitzicht.surveys.invitations;
