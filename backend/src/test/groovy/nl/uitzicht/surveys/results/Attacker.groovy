package nl.uitzicht.surveys.results

import groovy.transform.CompileStatic
import java.util.function.Predicate

/**
 * Knows every sum that was ever shown, and solves exactly. A sum is the set of answers it adds up; the attacker wins when some group of
 * answers under the threshold has a sum that follows from the shown ones: by adding, subtracting, or any other linear way.
 */
@CompileStatic
class Attacker {
    private final Collection<Set<Integer>> shown
    private final Predicate<Set<Integer>> small

    Attacker(Collection<Set<Integer>> shown, Predicate<Set<Integer>> small) {
        this.shown = new LinkedHashSet<>(shown).findAll { Set<Integer> it -> !it.empty }
        this.small = small
    }

    /** A group under the threshold that can be solved; null when there is none. */
    Set<Integer> solved() {
        // Answers that stand in the same sums cannot be told apart: what can be solved is made of these atoms.
        List<Set<Integer>> atoms = shown.collectMany { Set<Integer> it -> it }.toSet()
                .groupBy { answer -> shown.findIndexValues { Set<Integer> it -> it.contains(answer) } }
                .values().collect { Collection<Integer> it -> it.toSet() } as List<Set<Integer>>
        List<Integer> candidates = (0..<atoms.size()).findAll { int i -> small.test(atoms[i]) }
        if (candidates.empty) {
            return null
        }
        List<long[]> basis = eliminated(shown.collect { Set<Integer> sum ->
            atoms.collect { Set<Integer> atom -> sum.contains(atom.first()) ? 1L : 0L } as long[]
        })
        for (Collection<Integer> group : groupsOf(candidates)) {
            Set<Integer> answers = group.collectMany { int i -> atoms[i] } as Set<Integer>
            if (small.test(answers) && spanned(basis, (0..<atoms.size()).collect { int i -> i in group ? 1L : 0L } as long[])) {
                return answers
            }
        }
        null
    }

    /**
     * Reads every list of texts there ever was. Who can have written a text stands in each list that holds it; and in none that holds all its
     * texts but not this one. Gives a group under the threshold that a text must be of; null when there is none.
     */
    static Set<Integer> traced(Collection<TextView> views, Predicate<Set<Integer>> small) {
        Set<Integer> texts = views.collectMany { TextView it -> it.texts } as Set<Integer>
        Collection<TextView> different = views.toSet()
        for (int text : texts) {
            Set<Integer> writers = null
            for (TextView it : different) {
                if (it.texts.contains(text)) {
                    writers = writers == null ? new HashSet<>(it.covers) : writers
                    writers.retainAll(it.covers)
                }
            }
            for (TextView it : different) {
                if (it.whole && !it.texts.contains(text)) {
                    writers.removeAll(it.covers)
                }
            }
            if (small.test(writers)) {
                return writers
            }
        }
        null
    }

    private static List<List<Integer>> groupsOf(List<Integer> candidates) {
        List<List<Integer>> groups = candidates.collect { int it -> [it] }
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                groups << [candidates[i], candidates[j]]
            }
        }
        groups
    }

    /** Rows in echelon form; whole numbers, so nothing is lost by rounding. */
    private static List<long[]> eliminated(Collection<long[]> rows) {
        List<long[]> basis = []
        for (long[] row : rows) {
            long[] rest = reduced(basis, row)
            if (leading(rest) >= 0) {
                basis << rest
            }
        }
        basis
    }

    private static boolean spanned(List<long[]> basis, long[] wanted) {
        leading(reduced(basis, wanted)) < 0
    }

    /** Exact, or an ArithmeticException: what would not fit is never cut off. */
    private static long[] reduced(List<long[]> basis, long[] row) {
        long[] rest = row.clone()
        for (long[] pivot : basis) {
            int column = leading(pivot)
            long factor = rest[column]
            if (factor != 0) {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = Math.subtractExact(Math.multiplyExact(rest[i], pivot[column]), Math.multiplyExact(pivot[i], factor))
                }
                simplify(rest)
            }
        }
        rest
    }

    /** Without the divisor that all have in common, so that they stay small. */
    private static void simplify(long[] row) {
        long common = 0
        for (int i = 0; i < row.length && common != 1; i++) {
            common = divisor(common, Math.abs(row[i]))
        }
        if (common > 1) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.floorDiv(row[i], common)
            }
        }
    }

    private static long divisor(long one, long other) {
        long a = one
        long b = other
        while (b != 0) {
            long rest = a % b
            a = b
            b = rest
        }
        a
    }

    private static int leading(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i
            }
        }
        -1
    }
}
