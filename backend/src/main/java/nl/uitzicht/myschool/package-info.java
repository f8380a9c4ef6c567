/** What the people of a school see of their own trajecten: state, plan and hours; nothing of another school, and no notes. */
package nl.uitzicht.myschool;
