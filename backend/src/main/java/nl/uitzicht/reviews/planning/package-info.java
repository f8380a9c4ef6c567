/** When they meet: slots against days off, invitations for calendars, reminders. */
package nl.uitzicht.reviews.planning;
