package nl.uitzicht.surveys.results

import groovy.transform.CompileStatic
import groovy.transform.Immutable

/** A list of open texts that somebody read: whose texts would stand in it, and which do. Texts are numbered as their writers are, which no reader knows. */
@CompileStatic
@Immutable
class TextView {
    Set<Integer> covers
    Set<Integer> texts
    /** Whether it leaves nothing out. */
    boolean whole
}
