package nl.uitzicht.people

import static nl.uitzicht.People.bytes
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SCHOOL

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.trajecten.TrajectFixture

class ChoosingAnExpertSpec extends ApiSpecification {
    @Inject
    People people
    @Inject
    TrajectFixture fixture

    def "the pool shows who stands as an expert today, with the fte and the domains of today"() {
        given:
        def tenant = people.partnership()
        def anna = people.member([EXPERT], tenant, 'Anna')
        people.member([EXPERT], tenant, 'Bart')
        people.member([SCHOOL], tenant, 'Chris')
        def left = people.member([EXPERT], tenant, 'Dirk')
        people.sql().executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [LocalDate.of(2025, 7, 31), bytes(left.id)])
        contract(anna, 40, TrajectFixture.LONG_AGO, LocalDate.of(2025, 7, 31))
        contract(anna, 60, LocalDate.of(2025, 8, 1), null)
        knows(anna, 'taal', null)
        knows(anna, 'gedrag', null)
        knows(anna, 'rekenen', LocalDate.of(2025, 7, 31))

        expect:
        visitor().signIn(people.member([PROCESS_FACILITATOR], tenant, 'Els').email)
                .graphql('{ experts(first: 10) { nodes { id name fteHundredths domains } } }').experts.nodes
                .collect { [it.name, it.fteHundredths, it.domains] } == [['Anna', 60, ['gedrag', 'taal']], ['Bart', 0, []]]
    }

    private void contract(People.Member member, int fte, LocalDate from, LocalDate to) {
        fixture.insert('expert_contract', [partnership_id: member.partnershipId, membership_id: member.id, fte_hundredths: fte, work_days: 31,
                starts_on: from, ends_on: to])
    }

    private void knows(People.Member member, String domain, LocalDate to) {
        fixture.insert('expert_domain', [partnership_id: member.partnershipId, membership_id: member.id,
                domain_id: fixture.domain(member.partnershipId, domain), starts_on: TrajectFixture.LONG_AGO, ends_on: to])
    }
}
