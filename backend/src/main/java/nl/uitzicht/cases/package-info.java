/** Anonymous questions that schools bring to their network, and what came of them (R18-R23). */
package nl.uitzicht.cases;
