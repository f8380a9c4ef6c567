/** What the answers say, as far as whole batches may say it (D28). */
package nl.uitzicht.surveys.results;
