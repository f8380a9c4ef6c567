/** What a change is: asked once by its mutationId, accepted or refused as a value, recorded with the change itself. */
package nl.uitzicht.platform.mutations;
