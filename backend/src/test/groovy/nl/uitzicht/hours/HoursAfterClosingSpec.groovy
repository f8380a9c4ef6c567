package nl.uitzicht.hours

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

/** A closed traject takes hours from before its last day for a while (R49). */
class HoursAfterClosingSpec extends ApiSpecification {
    static final LOG = 'mutation($input: HourEntryLogInput!) { hourEntryLog(input: $input) { hourEntry { id } userErrors { code field } } }'

    @Inject
    People people
    @Inject
    TrajectFixture fixture

    UUID tenant
    Member anna

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant)
    }

    def "closed #days days ago with a grace of #grace days: #expected"() {
        given:
        def sql = people.sql()
        if (grace != 14) {
            sql.executeUpdate('UPDATE partnership SET closing_grace_days = ? WHERE id = ?', [grace, People.bytes(tenant)])
        }
        sql.close()
        def last = LocalDate.now(Time.AMSTERDAM).minusDays(days)
        def traject = fixture.traject(tenant, anna, state: 'CLOSED', ending: 'GOALS_REACHED', ends_on: last)

        expect:
        log(traject, last).userErrors.collect { [it.code, it.field] } == expected

        where:
        days | grace || expected
        14   | 14    || []
        15   | 14    || [['TRAJECT_CLOSED', ['trajectId']]]
        15   | 30    || []
        1    | 0     || [['TRAJECT_CLOSED', ['trajectId']]]
    }

    def "the grace begins when it was closed, also when its last day was long before (0106)"() {
        given:
        def today = LocalDate.now(Time.AMSTERDAM)
        def last = today.minusDays(20)

        expect:
        log(fixture.traject(tenant, anna, state: 'CLOSED', ending: 'GOALS_REACHED', ends_on: last, closed_on: today.minusDays(closed)), last).userErrors*.code == expected

        where:
        closed || expected
        0      || []
        14     || []
        15     || ['TRAJECT_CLOSED']
    }

    def "hours from after the last day are never taken"() {
        given:
        def traject = fixture.traject(tenant, anna, state: 'CLOSED', ending: 'GOALS_REACHED', ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(3))

        expect:
        log(traject, LocalDate.now(Time.AMSTERDAM)).userErrors*.code == ['OUTSIDE_COUPLING']
    }

    private Map log(UUID traject, LocalDate date) {
        def kind = fixture.insert('activity_kind', [partnership_id: tenant, name: 'Gesprek', applies_to: 'ANY', position: 1])
        visitor().signIn(anna.email).graphql(LOG, [input: [mutationId: UUID.randomUUID().toString(), id: UUID.randomUUID().toString(), date: date.toString(),
                minutes: 60, travelMinutes: 0, activityKindId: kind.toString(), trajectId: traject.toString(), note: '']]).hourEntryLog
    }
}
