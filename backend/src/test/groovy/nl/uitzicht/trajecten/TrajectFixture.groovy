package nl.uitzicht.trajecten

import static nl.uitzicht.People.bytes

import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.time.LocalDate
import nl.uitzicht.People
import nl.uitzicht.People.Member

/** Schools, domains and trajecten in the database, for specs. Dates start long ago unless a spec says otherwise. */
@Singleton
class TrajectFixture {
    static final LONG_AGO = LocalDate.of(2024, 8, 1)

    @Inject
    People people

    UUID region(UUID partnershipId, String name = 'Noord') {
        insert('region', [partnership_id: partnershipId, name: "$name ${UUID.randomUUID()}".toString()])
    }

    UUID network(UUID partnershipId, UUID regionId, String name = 'Netwerk 1') {
        insert('local_network', [partnership_id: partnershipId, region_id: regionId, name: name])
    }

    UUID school(Map values = [:], UUID partnershipId) {
        def code = UUID.randomUUID().toString().take(6)
        insert('school', [partnership_id: partnershipId, location_code: code, kind: 'PRIMARY', name: 'De Linde', street: '', house_number: '',
                postcode: '', place: 'Boomdorp', municipality: '', province: '', board_number: '', denomination: '', phone: '', website: ''] + values)
    }

    UUID inNetwork(UUID partnershipId, UUID schoolId, UUID networkId, LocalDate from = LONG_AGO, LocalDate to = null) {
        insert('school_network', [partnership_id: partnershipId, school_id: schoolId, network_id: networkId, starts_on: from, ends_on: to])
    }

    UUID contact(UUID partnershipId, UUID schoolId, String email = 'ib@delinde.example') {
        insert('school_contact', [partnership_id: partnershipId, school_id: schoolId, name: 'Ina Berg', email: email, starts_on: LONG_AGO])
    }

    UUID domain(UUID partnershipId, String name = "gedrag ${UUID.randomUUID()}") {
        insert('expertise_domain', [partnership_id: partnershipId, name: name.toString()])
    }

    /** A running traject; the lead, when given, is coupled from its first day on. */
    UUID traject(UUID partnershipId, Member lead) {
        traject([:], partnershipId, lead)
    }

    /** With other values than the usual ones. */
    UUID traject(Map values = [:], UUID partnershipId, Member lead = null) {
        def id = insert('traject', [partnership_id: partnershipId, subject: 'PUPIL', question: 'Hoe houden we de rust in de groep?',
                school_id: values.school_id ?: school(partnershipId), domain_id: values.domain_id ?: domain(partnershipId),
                state: 'RUNNING', starts_on: LONG_AGO, version: 1] + values)
        if (lead) {
            couple(id, lead, true)
        }
        id
    }

    UUID couple(Map values = [:], UUID trajectId, Member expert, boolean lead) {
        insert('traject_expert', [partnership_id: expert.partnershipId, traject_id: trajectId, membership_id: expert.id, lead_expert: lead,
                starts_on: LONG_AGO] + values)
    }

    UUID insert(String table, Map values) {
        def id = UUID.randomUUID()
        def row = [id: id] + values
        def sql = people.sql()
        sql.executeInsert("INSERT INTO $table (${row.keySet().join(', ')}) VALUES (${row.collect { '?' }.join(', ')})".toString(),
                row.values().collect { it instanceof UUID ? bytes(it) : it })
        sql.close()
        id
    }

    List<Map> rows(String table, UUID partnershipId) {
        def sql = people.sql()
        def rows = sql.rows("SELECT * FROM $table WHERE partnership_id = ?".toString(), [bytes(partnershipId)])
        sql.close()
        rows
    }
}
