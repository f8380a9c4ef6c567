package nl.uitzicht.world

import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.time.LocalDate
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

/** Whole partnerships, with some of everything the product keeps, for the specs that ask about all operations. */
@Singleton
class World {
    public static final LocalDate TODAY = LocalDate.now(Time.AMSTERDAM)
    public static final LocalDate SINCE = LocalDate.of(2024, 8, 1)

    @Inject
    People people

    /** A partnership: who signs in, by role, and what there is, share by share. */
    static class Verband {
        UUID id
        /** Stands in every name. */
        String mark = ''
        Map<Role, Member> who = [:]
        List<Share> shares = []
        Map<String, UUID> common = [:]
    }

    /** One of each role; everything is theirs, {@code size} times, in as many regions, at as many schools, with as many colleagues. */
    Verband ofSize(int size) {
        def verband = new Verband(id: people.partnership("Verband van $size"))
        Role.values().each { verband.who[it] = people.member([it], verband.id, "${it.name()} Hier") }
        fill(verband) { rows ->
            size.times { number ->
                verband.shares << new Share(rows, verband, number, size).fill(verband.who, region(rows, verband, number, Math.min(size, 3)))
            }
        }
    }

    /**
     * Three shares: the first belongs to who signs in, the second to colleagues in the same region and network, the third to others in
     * another region. Roles that can be held for a region are.
     */
    Verband ofOwners(String mark = '') {
        def verband = new Verband(id: people.partnership('Verband van drie'), mark: mark)
        def owners = (0..2).collect { nth -> Role.values().collectEntries { [it, people.member(it in REGIONAL ? [] : [it], verband.id, "${it.name()} $nth$mark")] } }
        verband.who = owners[0]
        fill(verband) { rows ->
            def regions = [region(rows, verband, 0, 1), region(rows, verband, 1, 1)]
            owners.eachWithIndex { Map<Role, Member> person, int number ->
                def place = regions[number == 2 ? 1 : 0]
                REGIONAL.each { rows.add('role_grant', membership_id: person[it].id, role: it.name(), region_id: place.region, starts_on: SINCE) }
                verband.shares << new Share(rows, verband, number, 1).fill(person, place)
            }
        }
        owners.each { person -> REGIONAL.each { people.secondFactor(person[it]) } }
        verband
    }

    public static final List<Role> REGIONAL = [Role.SUPPORT_MANAGER, Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER]

    private Verband fill(Verband verband, Closure<?> shares) {
        def rows = new Rows(verband.id)
        verband.common.questionnaire = rows.add('review_questionnaire', number: 1, made_at: TODAY.atStartOfDay())
        verband.common.survey = rows.add('survey_questionnaire', purpose: 'AFTER_TRAJECT', number: 1, published_at: TODAY.atStartOfDay(),
                content: World.getResource('/surveys/after-traject.json').text)
        shares(rows)
        def sql = people.sql()
        rows.write(sql)
        sql.close()
        verband
    }

    private static Map<String, UUID> region(Rows rows, Verband verband, int number, int networks) {
        def region = rows.add('region', name: "Regio $number$verband.mark".toString())
        rows.add('region_municipality', region_id: region, municipality: "GEMEENTE $number".toString())
        (2..<networks + 1).each { rows.add('local_network', region_id: region, name: "Netwerk $number, deel $it".toString(), two_layers: true) }
        [region: region, network: rows.add('local_network', region_id: region, name: "Netwerk $number$verband.mark".toString(), two_layers: true)]
    }
}
