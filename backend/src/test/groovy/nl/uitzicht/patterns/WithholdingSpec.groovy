package nl.uitzicht.patterns

import spock.lang.Specification

/** Counts under five stay hidden, also from who can subtract. */
class WithholdingSpec extends Specification {
    def "large counts are all shown"() {
        expect:
        shown([[6, 7, 8, 9, 30], [5, 0, 5, 5, 15]]) == [[6, 7, 8, 9, 30], [5, 0, 5, 5, 15]]
    }

    def "one small count takes another of its row and of its column with it"() {
        when:
        def result = shown([[6, 2, 9, 9, 26], [7, 8, 9, 9, 33], [9, 9, 9, 9, 36]])

        then:
        result[0][1] == null
        result[0].count(null) >= 2
        (0..2).count { result[it][1] == null } >= 2
    }

    def "no withheld count of a random table can be found by subtraction, and small ones are always withheld (#seed)"() {
        given:
        def random = new Random(seed)
        int[][] counts = (0..<(2 + random.nextInt(6))).collect {
            def quarters = (0..3).collect { random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(40) }
            quarters + [quarters.sum()]
        } as int[][]

        when:
        def withheld = Withholding.of(counts)
        def lines = (0..<counts.length).collect { row -> (0..4).collect { [row, it] } } + (0..4).collect { column -> (0..<counts.length).collect { [it, column] } }

        then:
        lines.every { line ->
            def hidden = line.findAll { withheld[it[0]][it[1]] }
            hidden.empty || hidden.size() == line.size() || hidden.size() > 1 && hidden.sum { counts[it[0]][it[1]] } >= 5
        }
        (0..<counts.length).every { row -> (0..4).every { counts[row][it] == 0 || counts[row][it] >= 5 || withheld[row][it] } }

        where:
        seed << (1..200)
    }

    private static List<List<Integer>> shown(List<List<Integer>> counts) {
        def withheld = Withholding.of(counts as int[][])
        counts.withIndex().collect { row, i -> row.withIndex().collect { count, j -> withheld[i][j] ? null : count } }
    }
}
