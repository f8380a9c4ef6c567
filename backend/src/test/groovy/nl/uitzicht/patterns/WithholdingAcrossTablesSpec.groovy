package nl.uitzicht.patterns

import java.time.LocalDate
import spock.lang.Specification

/** Who holds several tables of one year beside each other, with all their totals, finds no count under five either. */
class WithholdingAcrossTablesSpec extends Specification {
    static final YEAR = 2026
    static final MONTHS = [9, 11, 2, 5]

    def "no withheld count under five follows from #tables together (#seed)"() {
        given:
        def random = new Random(seed)
        def lines = make(random)
        // What is counted apart by some table, in one quarter: an unknown of the reader.
        def unknowns = lines.collectMany { line -> (0..3).collect { [tables.collect { it.key(line) }, it] } }.unique()
        def facts = [unknowns.collect { 1.0d }] + (0..3).collect { quarter -> unknowns.collect { it[1] == quarter ? 1.0d : 0.0d } }
        def small = []
        tables.eachWithIndex { table, at ->
            PatternTable.of(YEAR, PatternCount.TRAJECTEN, table, lines).rows().each { row ->
                def ofRow = lines.findAll { table.key(it) == row.key() }
                (row.quarters().collect { [it.count(), it.quarter() - 1] } + [[row.count(), null]]).each { count, quarter ->
                    def sum = unknowns.collect { it[0][at] == row.key() && (quarter == null || it[1] == quarter) ? 1.0d : 0.0d }
                    def real = ofRow.count { quarter == null || quarterOf(it) == quarter }
                    if (count == null && real in 1..4) {
                        small << sum
                    } else if (count != null) {
                        facts << sum
                    }
                }
            }
        }

        when:
        def basis = eliminated(facts)

        then:
        small.every { target -> reduced(basis, target).any { Math.abs(it) > 1e-6 } }

        where:
        [tables, make, seed] << [
                [[[PatternGrouping.REGION, PatternGrouping.NETWORK], { Random it -> inNetworks(it) }],
                 [[PatternGrouping.ENDING, PatternGrouping.DURATION], { Random it -> ended(it) }]],
                (1..150)].combinations().collect { [it[0][0], it[0][1], it[1]] }
    }

    def "a region that is withheld for the sake of another is not to be found by its networks"() {
        given: 'three in one region, and a region of two networks that hides it'
        def counts = [[1, 11, 7], [1, 12, 5], [2, 21, 3], [3, 31, 40], [4, 41, 50]]
        def lines = counts.collectMany { region, network, count -> (0..<count).collect { line(LocalDate.of(YEAR, 9, 1), region, network) } }
        def shown = { by -> PatternTable.of(YEAR, PatternCount.TRAJECTEN, by, lines).rows().collectEntries { [it.label(), it.count()] } }

        expect:
        shown(PatternGrouping.REGION) == ['regio 1': null, 'regio 2': null, 'regio 3': 40, 'regio 4': 50]
        shown(PatternGrouping.NETWORK) == ['netwerk 11, regio 1': null, 'netwerk 12, regio 1': null, 'netwerk 21, regio 2': null,
                                            'netwerk 31, regio 3': 40, 'netwerk 41, regio 4': 50]
    }

    def "what runs still is shown in both tables or in none"() {
        given:
        def day = LocalDate.of(YEAR, 9, 1)
        def lines = (1..12).collect { line(day) } + (1..3).collect { line(day, 1, 1, 'GOALS_REACHED', day.plusDays(40)) } +
                (1..20).collect { line(day, 1, 1, 'MOVED', day.plusDays(50)) }
        def shown = { by -> PatternTable.of(YEAR, PatternCount.TRAJECTEN, by, lines).rows().collectEntries { [it.key(), it.count()] } }

        expect:
        shown(PatternGrouping.ENDING) == [RUNNING: 12, GOALS_REACHED: null, MOVED: null]
        shown(PatternGrouping.DURATION).values() as List == [23, 12]
    }

    private static List<PatternLine> inNetworks(Random random) {
        (1..(2 + random.nextInt(4))).collectMany { region ->
            (1..(1 + random.nextInt(3))).collectMany { network ->
                MONTHS.collectMany { month -> (0..<some(random)).collect { line(day(month), region, region * 10 + network) } }
            }
        }
    }

    private static List<PatternLine> ended(Random random) {
        def endings = ['GOALS_REACHED', 'GOALS_PARTLY', 'MOVED', 'WITHDRAWN'].take(2 + random.nextInt(3))
        MONTHS.collectMany { month ->
            (0..<some(random)).collect { line(day(month)) } + endings.collectMany { ending ->
                (0..<some(random)).collect { line(day(month), 1, 1, ending, day(month).plusMonths(1 + random.nextInt(2) * 4)) }
            }
        }
    }

    private static int some(Random random) {
        switch (random.nextInt(4)) {
            case 0: return 0
            case 1: return random.nextInt(5)
            default: return random.nextInt(20)
        }
    }

    private static LocalDate day(int month) {
        LocalDate.of(month > 7 ? YEAR : YEAR + 1, month, 1)
    }

    private static int quarterOf(PatternLine line) {
        SchoolYears.quarter(line.startsOn()) - 1
    }

    private static PatternLine line(LocalDate startsOn, int region = 1, int network = 1, String ending = null, LocalDate endsOn = null) {
        new PatternLine(new UUID(1, 1), 'gedrag', new UUID(2, region), "regio $region".toString(), new UUID(3, network), "netwerk $network".toString(), '1', null, 'PUPIL',
                null, null, null, ending, startsOn, null, null, null, null, null, endsOn)
    }

    private static List<double[]> eliminated(List<List<Double>> rows) {
        List<double[]> basis = []
        rows.each { row ->
            double[] rest = reduced(basis, row)
            int pivot = rest.findIndexOf { Math.abs(it) > 1e-6 }
            if (pivot >= 0) {
                double lead = rest[pivot]
                basis << (rest.collect { it / lead } as double[])
            }
        }
        basis
    }

    private static double[] reduced(List<double[]> basis, List<Double> row) {
        double[] rest = row as double[]
        basis.each { known ->
            int pivot = known.findIndexOf { Math.abs(it) > 1e-6 }
            double factor = rest[pivot]
            if (Math.abs(factor) > 1e-9) {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= factor * known[i]
                }
            }
        }
        rest
    }
}
