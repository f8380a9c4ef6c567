/** The door for who has a link: it opens one questionnaire, and nothing else. */
package nl.uitzicht.surveys.answering;
