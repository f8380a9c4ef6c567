package nl.uitzicht.people

import java.time.LocalDate
import spock.lang.Specification

class TermsTimelineSpec extends Specification {
    static final ONE = new UUID(0, 1)
    static final TWO = new UUID(0, 2)

    def "each day on which something turns begins a period"() {
        expect:
        periods([contract(60, 1, null)], [key(ONE, 1, 14), key(TWO, 10, null)], []).collect { [it.startsOn().dayOfMonth, it.endsOn()?.dayOfMonth, it.domainIds()] } == [
                [15, null, [TWO]], [10, 14, [ONE, TWO]], [1, 9, [ONE]]]
    }

    def "what was set again without a change is one period"() {
        expect:
        periods([contract(60, 1, 9), contract(60, 10, null)], [key(ONE, 1, 9), key(ONE, 10, null)], []).collect {
            [it.startsOn().dayOfMonth, it.endsOn()] } == [[1, null]]
    }

    def "days without any terms lie in no period, also between two that are alike"() {
        expect:
        periods([contract(60, 1, 9), contract(60, 15, 20)], [], []).collect { [it.startsOn().dayOfMonth, it.endsOn().dayOfMonth] } == [[15, 20], [1, 9]]
        periods([], [], []) == []
    }

    private static List<TermsPeriod> periods(contracts, domains, regions) {
        new TermsTimeline(contracts, domains, regions).periods()
    }

    private static contract(int fte, int from, Integer to) {
        new ContractRow(fte, 31, day(from), to ? day(to) : null)
    }

    private static key(UUID id, int from, Integer to) {
        new DatedKey(id, day(from), to ? day(to) : null)
    }

    private static day(int day) {
        LocalDate.of(2026, 9, day)
    }
}
