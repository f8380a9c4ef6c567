package nl.uitzicht.trajecten

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time

class MyTrajectenSpec extends ApiSpecification {
    static final MINE = '''{ myWork { trajecten(first: 100) { nodes { id spentMinutes school { name } domain { name } experts(first: 5) { nodes { name } } } }
            networks(first: 100) { nodes { id name } } } }'''

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

    def "the traject with the latest own hours comes first; what closed 13 weeks ago or what is another's does not come"() {
        given:
        def today = LocalDate.now(Time.AMSTERDAM)
        def unused = fixture.traject(tenant, anna)
        def older = fixture.traject(tenant, anna)
        def latest = fixture.traject(tenant, anna)
        def justClosed = fixture.traject(tenant, state: 'CLOSED', ending: 'MOVED', ends_on: today.minusWeeks(13))
        fixture.couple(justClosed, anna, true, ends_on: today.minusWeeks(13))
        def longClosed = fixture.traject(tenant, state: 'CLOSED', ending: 'MOVED', ends_on: today.minusWeeks(14))
        fixture.couple(longClosed, anna, true, ends_on: today.minusWeeks(14))
        def colleagues = fixture.traject(tenant, people.member([EXPERT], tenant))
        hours(older, today.minusDays(9))
        hours(latest, today.minusDays(2))
        hours(unused, today, [withdrawn: true])
        hours(justClosed, today.minusWeeks(14))

        expect:
        mine().trajecten.nodes*.id.take(3) == [latest, older, justClosed]*.toString()
        mine().trajecten.nodes*.id as Set == [latest, older, justClosed, unused]*.toString() as Set
    }

    def "minutes spent are those of all experts, without what was withdrawn, with travel only where the partnership counts it"() {
        given:
        def traject = fixture.traject(tenant, anna)
        hours(traject, LocalDate.now(Time.AMSTERDAM), [minutes: 90, travel_minutes: 30])
        hours(traject, LocalDate.now(Time.AMSTERDAM), [minutes: 45, membership_id: people.member([EXPERT], tenant).id])
        hours(traject, LocalDate.now(Time.AMSTERDAM), [minutes: 60, withdrawn: true])

        expect:
        mine().trajecten.nodes*.spentMinutes == [135]

        when:
        people.sql().executeUpdate('UPDATE partnership SET travel_counts = TRUE WHERE id = ?', [People.bytes(tenant)])

        then:
        mine().trajecten.nodes*.spentMinutes == [165]
    }

    def "the networks are those of the regions worked in today"() {
        given:
        def now = fixture.region(tenant)
        def before = fixture.region(tenant)
        fixture.network(tenant, now, 'Netwerk 2')
        fixture.network(tenant, now, 'Netwerk 1')
        fixture.network(tenant, before, 'Netwerk 3')
        fixture.insert('expert_region', [partnership_id: tenant, membership_id: anna.id, region_id: now, starts_on: TrajectFixture.LONG_AGO])
        fixture.insert('expert_region', [partnership_id: tenant, membership_id: anna.id, region_id: before, starts_on: TrajectFixture.LONG_AGO,
                ends_on: LocalDate.now(Time.AMSTERDAM).minusDays(1)])

        expect:
        mine().networks.nodes*.name == ['Netwerk 1', 'Netwerk 2']
    }

    def "a hundred trajecten cost as many statements as one"() {
        given:
        def server = visitor().signIn(anna.email)
        hours(fixture.traject(tenant, anna), LocalDate.now(Time.AMSTERDAM))
        def one = StatementCounter.during { assert server.graphql(MINE).myWork.trajecten.nodes.size() == 1 }
        99.times { hours(fixture.traject(tenant, anna), LocalDate.now(Time.AMSTERDAM)) }

        when:
        def hundred = StatementCounter.during { assert server.graphql(MINE).myWork.trajecten.nodes.size() == 100 }

        then:
        hundred.size() == one.size()
    }

    private Map mine() {
        visitor().signIn(anna.email).graphql(MINE).myWork
    }

    private void hours(UUID traject, LocalDate date, Map values = [:]) {
        fixture.insert('hour_entry', [partnership_id: tenant, membership_id: anna.id, date: date, minutes: 60, travel_minutes: 0,
                activity_kind_id: kind(), traject_id: traject, note: '', version: 1, logged_at: date.atStartOfDay()] + values)
    }

    private UUID kind() {
        fixture.insert('activity_kind', [partnership_id: tenant, name: "Gesprek ${UUID.randomUUID()}".toString(), applies_to: 'ANY', position: 1])
    }
}
