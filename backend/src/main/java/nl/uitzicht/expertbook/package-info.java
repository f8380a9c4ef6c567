/** Who the experts are (Expertboek, R68): domains, regions, fte, days, and what they tell of themselves; public for who wants that. */
package nl.uitzicht.expertbook;
