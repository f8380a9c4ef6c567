/** What is asked: questionnaires with their versions. */
package nl.uitzicht.surveys.questionnaires;
