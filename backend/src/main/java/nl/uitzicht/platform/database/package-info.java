/** Where the rows live: the embedded server for demonstration and tests, and how every server is spoken to. */
package nl.uitzicht.platform.database;
