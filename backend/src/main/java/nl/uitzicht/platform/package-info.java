/** What every feature stands on and none belongs to: the API's assembly, tenancy, mutations, the database, mail and pages. */
package nl.uitzicht.platform;
