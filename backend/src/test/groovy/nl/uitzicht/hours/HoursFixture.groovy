package nl.uitzicht.hours

import groovy.sql.Sql
import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.time.LocalDate
import nl.uitzicht.People
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

/** A partnership with an expert on a traject of 10 hours, and a manager. */
@Singleton
class HoursFixture {
    @Inject
    People people

    static class Situation {
        UUID partnershipId
        People.Member expert
        People.Member manager
        UUID kind
        UUID forbiddenKind
        UUID traject
        UUID network
        LocalDate since
    }

    Situation situation() {
        def partnership = people.partnership()
        def since = LocalDate.now(Time.AMSTERDAM).minusMonths(6)
        def s = new Situation(partnershipId: partnership, since: since,
                expert: people.member([Role.EXPERT], partnership), manager: people.member([Role.SUPPORT_MANAGER], partnership, 'Mieke'),
                kind: UUID.randomUUID(), forbiddenKind: UUID.randomUUID(), traject: UUID.randomUUID(), network: UUID.randomUUID())
        def sql = people.sql()
        def region = UUID.randomUUID()
        def school = UUID.randomUUID()
        def domain = UUID.randomUUID()
        insert(sql, 'activity_kind', partnership, [id: s.kind, name: 'Gesprek', applies_to: 'ANY', position: 1])
        insert(sql, 'activity_kind', partnership,
                [id: s.forbiddenKind, name: 'Begeleiding leerling', applies_to: 'TRAJECT', position: 2, not_for_experts: 'R47'])
        insert(sql, 'region', partnership, [id: region, name: 'Oost'])
        insert(sql, 'local_network', partnership, [id: s.network, region_id: region, name: 'Netwerk 1'])
        insert(sql, 'expertise_domain', partnership, [id: domain, name: 'gedrag'])
        insert(sql, 'school', partnership, [id: school, location_code: '99AA00', kind: 'PRIMARY', name: 'De Vlinderhof', street: 'Laan',
                house_number: '1', postcode: '1234 AB', place: 'DORP', municipality: 'DORP', province: 'Utrecht', board_number: '',
                denomination: '', phone: '', website: ''])
        insert(sql, 'traject', partnership, [id: s.traject, subject: 'GROUP', question: 'Hoe starten we rustig?', school_id: school,
                region_id: region, network_id: s.network, domain_id: domain, state: 'RUNNING', starts_on: since, version: 1])
        insert(sql, 'traject_expert', partnership,
                [id: UUID.randomUUID(), traject_id: s.traject, membership_id: s.expert.id, lead_expert: true, starts_on: since])
        insert(sql, 'expert_contract', partnership,
                [id: UUID.randomUUID(), membership_id: s.expert.id, fte_hundredths: 60, work_days: 31, starts_on: since])
        sql.close()
        s
    }

    void insert(Sql sql, String table, UUID partnership, Map row) {
        def columns = [partnership_id: partnership, *: row]
        sql.executeInsert("INSERT INTO $table (${columns.keySet().join(', ')}) VALUES (${columns.collect { '?' }.join(', ')})".toString(),
                columns.values().collect { it instanceof UUID ? People.bytes(it) : it })
    }
}
