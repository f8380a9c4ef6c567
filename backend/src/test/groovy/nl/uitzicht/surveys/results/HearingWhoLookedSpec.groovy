package nl.uitzicht.surveys.results

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.Instant
import java.time.LocalDateTime
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.trajecten.TrajectFixture

/** Each person once a day for each kind: before the list is cut off, and by the day in Amsterdam. */
class HearingWhoLookedSpec extends ApiSpecification {
    @Inject
    People people
    @Inject
    TrajectFixture fixture

    UUID tenant
    Member anna
    Member often
    Member once

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT, SUPPORT_MANAGER], tenant, 'Anna Zonneveld')
        often = people.member([SUPPORT_MANAGER], tenant, 'Vaak Kijker')
        once = people.member([SUPPORT_MANAGER], tenant, 'Eens Kijker')
    }

    def "who looks all day, and the own looks at everybody, push nobody out"() {
        given:
        looked(once, anna.id, '2026-11-10T08:00')
        looked(once, tenant, '2026-11-10T07:00')
        40.times { minute ->
            looked(often, anna.id, "2026-11-10T10:${minute + 10}")
            looked(often, tenant, "2026-11-10T11:${minute + 10}")
            looked(anna, tenant, "2026-11-10T12:${minute + 10}")
        }
        def told = [['Vaak Kijker', true], ['Vaak Kijker', false], ['Eens Kijker', false], ['Eens Kijker', true]]

        expect:
        views(10).collect { [it.name, it.everyone] } == told
        views(3).collect { [it.name, it.everyone] } == told.take(3)
    }

    def "a day ends at midnight in Amsterdam, #season"() {
        given:
        moments.each { looked(once, anna.id, it) }

        expect:
        views(10)*.at == told.collect { Instant.parse(it) }
        views(2)*.at == told.take(2).collect { Instant.parse(it) }

        where:
        season      | moments                                                                          || told
        'in summer' | ['2026-07-10T09:00', '2026-07-10T21:30', '2026-07-10T22:30', '2026-07-11T09:00'] || ['2026-07-11T09:00:00Z', '2026-07-10T21:30:00Z']
        'in winter' | ['2026-11-10T09:00', '2026-11-10T22:30', '2026-11-10T23:30', '2026-11-11T09:00'] || ['2026-11-11T09:00:00Z', '2026-11-10T22:30:00Z']
        'at night'  | ['2026-11-10T09:00', '2026-11-10T23:30']                                         || ['2026-11-10T23:30:00Z', '2026-11-10T09:00:00Z']
    }

    private void looked(Member who, UUID subject, String at) {
        fixture.insert('audit_event', [partnership_id: tenant, membership_id: who.id, at: LocalDateTime.parse(at), action: 'surveyViewMARKS',
                subject_type: 'satisfaction', subject_id: subject])
    }

    private List<Map> views(int first) {
        visitor().signIn(anna.email).graphql('query($first: Int!) { surveyViews(first: $first) { nodes { name at everyone } } }', [first: first])
                .surveyViews.nodes.collect { it + [at: Instant.parse(it.at)] }
    }
}
