/** How rows are kept: ids as 16 bytes, and transactions that are tried again when the database asks for it. */
package nl.uitzicht.platform.database;
