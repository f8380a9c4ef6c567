package nl.uitzicht.coupling

import java.time.LocalDate
import nl.uitzicht.people.PoolMember
import nl.uitzicht.people.Unavailability
import nl.uitzicht.trajecten.TrajectLoad
import spock.lang.Specification

/** The formula of docs/coupling.md, by hand. */
class WorkloadSpec extends Specification {
    static final MONDAY = LocalDate.of(2027, 1, 11)
    static final DAYS = (0..<56).collect { MONDAY.plusDays(it) }.findAll { it.dayOfWeek.value < 6 }
    static final HORIZON = Horizon.of(DAYS as Set)

    def "half an fte on Monday and Tuesday without trajecten has 60% of 20 hours a school week"() {
        expect:
        HORIZON.weeks() == 8
        workload().freeMinutes(HORIZON) == 720
    }

    def "what a running traject still asks is spread over the eight weeks, and shared with the fellow expert"() {
        expect:
        workload(trajecten: [load(960, experts)], spent: spent).freeMinutes(HORIZON) == free

        where:
        experts | spent | free
        1       | 0     | 600
        2       | 0     | 660
        1       | 480   | 660
        1       | 2000  | 720
    }

    def "a traject of which nobody named the time counts as ten hours"() {
        expect:
        workload(trajecten: [load(null, 1)]).freeMinutes(HORIZON) == 645
    }

    def "a holiday is no school week, and being away takes the days"() {
        given:
        def withHoliday = Horizon.of(DAYS.findAll { it < MONDAY.plusWeeks(1) || it > MONDAY.plusWeeks(1).plusDays(4) } as Set)
        def away = new Unavailability(null, UUID.randomUUID(), MONDAY, MONDAY.plusWeeks(4).minusDays(1))

        expect:
        withHoliday.weeks() == 7
        workload().freeMinutes(withHoliday) == 720
        workload(away: [away]).freeMinutes(HORIZON) == 360
    }

    def "the first visit needs a day at work with an hour and a half left"() {
        given:
        def away = new Unavailability(null, UUID.randomUUID(), MONDAY, MONDAY)

        expect:
        workload().firstVisit(HORIZON, MONDAY.plusDays(2)) == MONDAY.plusWeeks(1)
        workload(away: [away]).firstVisit(HORIZON, MONDAY) == MONDAY.plusDays(1)
        workload(planned: [(MONDAY): 511]).firstVisit(HORIZON, MONDAY) == MONDAY.plusDays(1)
        workload(planned: [(MONDAY): 510]).firstVisit(HORIZON, MONDAY) == MONDAY
    }

    private static Workload workload(Map values = [:]) {
        def expert = new PoolMember(UUID.randomUUID(), 'Anna', 50, 0b11, null, null)
        def loads = values.trajecten ?: []
        new Workload(expert, loads, loads.collectEntries { [it.trajectId(), values.spent ?: 0] }, values.planned ?: [:], values.away ?: [], CouplingSetting.USUAL_TRAJECT)
    }

    private static TrajectLoad load(Integer minutes, int experts) {
        new TrajectLoad(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), minutes, experts)
    }
}
