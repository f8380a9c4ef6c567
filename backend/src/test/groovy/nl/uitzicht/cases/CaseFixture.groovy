package nl.uitzicht.cases

import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.time.LocalDate
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.trajecten.TrajectFixture

/** A network of three schools with a procesbegeleider, an IB'er and a beleidsmedewerker, and a domain with an expert. */
@Singleton
class CaseFixture {
    @Inject
    People people
    @Inject
    TrajectFixture trajecten

    static class Situation {
        UUID tenant
        UUID region
        UUID network
        List<UUID> schools
        UUID domain
        Member els
        Member ina
        Member noor
        Member anna
    }

    Situation situation() {
        def tenant = people.partnership()
        def region = trajecten.region(tenant)
        def network = trajecten.network(tenant, region)
        def schools = (1..3).collect { trajecten.school(tenant, name: "School $it".toString()).tap { trajecten.inNetwork(tenant, it, network) } }
        def s = new Situation(tenant: tenant, region: region, network: network, schools: schools, domain: trajecten.domain(tenant, 'gedrag'),
                els: people.member([], tenant, 'Els'), ina: people.member([Role.SCHOOL], tenant, 'Ina'),
                noor: people.member([], tenant, 'Noor'), anna: people.member([Role.EXPERT], tenant, 'Anna'))
        grant(s.els, Role.PROCESS_FACILITATOR, network)
        grant(s.noor, Role.POLICY_OFFICER, network)
        trajecten.contact(tenant, schools[0], s.ina.email)
        s
    }

    /** A role for one network, with the second factor it asks. */
    void grant(Member member, Role role, UUID network) {
        trajecten.insert('role_grant', [partnership_id: member.partnershipId, membership_id: member.id, role: role.name(), network_id: network,
                starts_on: LocalDate.of(2024, 8, 1)])
        people.secondFactor(member)
    }

    UUID meeting(Map values = [:], Situation s) {
        trajecten.insert('network_meeting', [partnership_id: s.tenant, network_id: s.network, kind: 'CASE', date: LocalDate.now(Time.AMSTERDAM), place: '',
                version: 1] + values)
    }
}
