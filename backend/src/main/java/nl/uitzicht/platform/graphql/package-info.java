/** The API: assembles {@code schema.graphql} from the features' wiring, bounds what a document may cost, and answers over HTTP. */
package nl.uitzicht.platform.graphql;
