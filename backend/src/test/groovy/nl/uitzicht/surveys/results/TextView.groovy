package nl.uitzicht.surveys.results

import groovy.transform.CompileStatic
import groovy.transform.EqualsAndHashCode
import groovy.transform.TupleConstructor

/** A list of open texts that somebody read: whose texts would stand in it, and which do. Texts are numbered as their writers are, which no reader knows. */
@CompileStatic
@EqualsAndHashCode
@TupleConstructor
class TextView {
    final Set<Integer> covers
    final Set<Integer> texts
    /** Whether it leaves nothing out. */
    final boolean whole
}
