package nl.uitzicht.ownership

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER
import static nl.uitzicht.world.World.TODAY

import graphql.schema.GraphQLSchema
import graphql.schema.GraphQLTypeUtil
import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.world.Share
import nl.uitzicht.world.World
import nl.uitzicht.world.World.Verband
import spock.lang.Shared

/**
 * A role that is held for a region or a network reaches no further (D1, decision 0078). Three shares: the first two in one region, the
 * third in another; who holds a role for the first region sees the first two, in lists, totals and files alike, and changes only those.
 */
class RolesHeldForARegionSpec extends ApiSpecification {
    static final PERIOD = [from: TODAY.minusDays(300).toString(), to: TODAY.plusDays(90).toString()]
    static final MONTH = TODAY.toString().take(7)

    @Inject
    World world
    @Inject
    GraphQLSchema schema
    @Shared
    Verband verband
    @Shared
    Server manager
    @Shared
    Server facilitator
    @Shared
    Server everywhere

    def setup() {
        if (!verband) {
            verband = world.ofOwners()
            manager = visitor().signIn(verband.who[SUPPORT_MANAGER].email)
            facilitator = visitor().signIn(verband.who[PROCESS_FACILITATOR].email)
            everywhere = visitor().signIn(world.people.member([SUPPORT_MANAGER, PROCESS_FACILITATOR], verband.id).email)
        }
    }

    def "whom to call and whom to ask are of the region"() {
        expect:
        [facilitator, everywhere].collect { server ->
            ['surveyCalls', 'surveyUnreached'].collect { server.graphql("{ $it(first: 50) { nodes { id } } }".toString())[it].nodes.size() }
        } == [[2, 2], [3, 3]]
    }

    def "hours are listed, added up and written to a file within the region"() {
        expect:
        experts(manager.graphql(HOURS, [filter: PERIOD]).hourEntries.nodes*.expert.id) == [0, 1] as Set
        experts(everywhere.graphql(HOURS, [filter: PERIOD]).hourEntries.nodes*.expert.id) == [0, 1, 2] as Set
        manager.graphql(HOURS, [filter: PERIOD + [expertId: shares[2].expert().toString()]]).hourEntries.nodes == []
        ['REGION', 'EXPERT', 'NETWORK', 'TRAJECT', 'MONTH', 'ACTIVITY_KIND', 'DOMAIN', 'BOARD'].every { total(manager, it) == 2 * 3 * 5 }
        total(everywhere, 'MONTH') == 3 * 3 * 5
        file(manager, '/api/hours/export.csv').readLines().drop(1).findAll { it.trim() }.size() == 2 * 3
        !file(manager, '/api/hours/export.csv').contains('Regio 1')
    }

    def "an expert who moves away keeps what was done in the region there, and takes along what comes"() {
        given:
        def moving = world.people.member([EXPERT], verband.id)
        def day = TODAY.minusDays(10)
        [[shares[0], day.minusDays(100), day], [shares[2], day.plusDays(1), null]].each { Share share, from, to ->
            insert('expert_region', membership_id: moving.id, region_id: share.place.region, starts_on: from, ends_on: to)
        }
        [day, day.plusDays(1)].each {
            insert('hour_entry', membership_id: moving.id, date: it, minutes: 5, travel_minutes: 0, activity_kind_id: shares[0].ids.kind, traject_id: null,
                    network_id: null, note: '', withdrawn: false, version: 1, logged_at: it.atStartOfDay())
        }

        expect:
        manager.graphql(HOURS, [filter: PERIOD + [expertId: moving.id.toString()]]).hourEntries.nodes*.date == [day.toString()]

        cleanup:
        sql { it.execute('DELETE FROM hour_entry WHERE membership_id = ?', [People.bytes(moving.id)]) }
        sql { it.execute('DELETE FROM role_grant WHERE membership_id = ?', [People.bytes(moving.id)]) }
    }

    def "hours that were made across the border name the school, and show the traject only to who made them"() {
        given: 'a manager of the first region who is an expert too, and an expert, on a traject in the first region and on one in the other'
        def (both, across) = (1..2).collect { world.people.member([EXPERT], verband.id) }
        insert('role_grant', membership_id: both.id, role: 'SUPPORT_MANAGER', region_id: shares[0].place.region, starts_on: World.SINCE)
        world.people.secondFactor(both)
        def days = [(both): TODAY.minusDays(6), (across): TODAY.minusDays(5)]
        days.each { person, day ->
            insert('expert_region', membership_id: person.id, region_id: shares[0].place.region, starts_on: World.SINCE)
            [shares[0], shares[2]].each {
                insert('hour_entry', membership_id: person.id, date: day, minutes: 5, travel_minutes: 0, activity_kind_id: shares[0].ids.kind,
                        traject_id: it.ids.traject, network_id: null, note: '', withdrawn: false, version: 1, logged_at: day.atStartOfDay())
            }
        }
        def period = [from: days[both].toString(), to: days[across].toString()]
        def (here, there) = [shares[0], shares[2]]*.ids*.traject*.toString()
        def whole = 'Hoe houden we de rust in de groep?'

        when:
        def seen = [both: visitor().signIn(both.email), across: visitor().signIn(across.email), manager: manager, everywhere: everywhere]
        def lines = seen.collectEntries { who, server -> [who, server.graphql(ACROSS, [filter: period]).hourEntries.nodes.collect {
            [it.expert.id == both.id.toString() ? 'both' : 'across', it.schoolName, it.traject?.id] } as Set] }

        then: 'in one answer the same traject shows in one line and not in another'
        lines.both == [['both', 'De Linde 0', here], ['both', 'De Linde 2', there], ['across', 'De Linde 0', here], ['across', 'De Linde 2', null]] as Set
        lines.manager == [['both', 'De Linde 0', here], ['both', 'De Linde 2', null], ['across', 'De Linde 0', here], ['across', 'De Linde 2', null]] as Set
        lines.across == [['across', 'De Linde 0', here], ['across', 'De Linde 2', there]] as Set
        lines.everywhere == lines.both - [['across', 'De Linde 2', null]] + [['across', 'De Linde 2', there]] as Set

        and: 'totals and files say the same'
        labels(manager, period) == ["De Linde 0: $whole", 'De Linde 2']*.toString() as Set
        [seen.both, seen.across, everywhere].every { labels(it, period) == ["De Linde 0: $whole", "De Linde 2: $whole"]*.toString() as Set }
        seen.collectEntries { who, server -> [who, file(server, '/api/hours/export.csv', period).readLines().count { it.contains(";De Linde 2;$whole;") }] } ==
                [both: 1, across: 1, manager: 0, everywhere: 2]
        file(manager, '/api/hours/export.csv', period).readLines().count { it.contains(';De Linde 2;;') } == 2

        cleanup:
        [both, across].each { person ->
            ['hour_entry', 'role_grant'].each { table -> sql { it.execute("DELETE FROM $table WHERE membership_id = ?".toString(), [People.bytes(person.id)]) } }
        }
    }

    def "months are listed and moved of the experts who work in the region"() {
        expect:
        experts(manager.graphql('query($m: Month!) { monthSheets(month: $m, first: 50) { nodes { expert { id } } } }', [m: MONTH]).monthSheets.nodes*.expert.id) ==
                [0, 1] as Set
        refused(manager, 'monthReturn', [expertId: shares[2].ids.colleague, month: MONTH, basedOnVersion: 1, reason: 'Er mist een dag.']) == ['NOT_FOUND']
        refused(manager, 'monthReopen', [expertId: shares[2].ids.colleague, month: TODAY.minusMonths(1).toString().take(7), basedOnVersion: 1, reason: 'Er mist een dag.']) == ['NOT_FOUND']
        refused(manager, 'monthsAccept', [sheets: [1, 2].collect { [expertId: shares[it].ids.colleague, version: 1] }, month: MONTH]) == ['NOT_FOUND']
        refused(manager, 'monthsAccept', [sheets: [[expertId: shares[1].ids.colleague, version: 1]], month: MONTH]) == []
    }

    def "trajecten are listed of schools of the region, for manager and procesbegeleider"() {
        expect:
        [manager, facilitator].every { trajecten(it) == [0, 1] as Set }
        trajecten(everywhere) == [0, 1, 2] as Set
        [manager, facilitator].every { server ->
            server.graphql('query($m: ID!) { heldTrajecten(memberId: $m, first: 50) { nodes { id } } }', [m: shares[2].expert().toString()]).heldTrajecten.nodes == []
        }
    }

    def "a procesbegeleider chooses among the own schools"() {
        given:
        def placed = shares.collect { it.ids.school.toString() }

        expect:
        [facilitator, manager].collect { it.graphql('{ schools(first: 50) { nodes { id } } }').schools.nodes*.id.findAll { it in placed } as Set } ==
                [placed[0..1], placed]*.toSet()
    }

    def "a role for a network reaches that network only, and what is in none"() {
        given:
        def other = insert('local_network', region_id: shares[0].place.region, name: 'Netwerk apart', two_layers: false)
        def apart = traject('Hoe gaat het apart?', shares[0], other)
        def nowhere = traject('Hoe gaat het nergens?', null, null)
        def person = world.people.member([], verband.id)
        insert('role_grant', membership_id: person.id, role: 'PROCESS_FACILITATOR', region_id: null, network_id: other, starts_on: World.SINCE)
        world.people.secondFactor(person)
        def server = visitor().signIn(person.email)

        expect:
        server.graphql(TRAJECTEN).trajecten.nodes*.id as Set == [apart, nowhere]*.toString() as Set
        refused(server, 'trajectHold', [id: shares[0].ids.traject, reason: 'De leerling is ziek.']) == ['NOT_FOUND']
        refused(server, 'trajectHold', [id: apart, reason: 'De leerling is ziek.']) == []
        refused(server, 'expertUnavailableAdd', [id: UUID.randomUUID(), expertId: shares[2].ids.colleague, startsOn: TODAY.plusDays(200), endsOn: TODAY.plusDays(200)]) ==
                ['NOT_FOUND']
        refused(server, 'expertUnavailableAdd', [id: UUID.randomUUID(), expertId: shares[1].ids.colleague, startsOn: TODAY.plusDays(200), endsOn: TODAY.plusDays(200)]) == []
    }

    def "#operation of another region is as one that is absent"() {
        given:
        def server = role == SUPPORT_MANAGER ? manager : facilitator

        expect: 'to the letter'
        refusals(server, operation, input(shares[2])) == refusals(server, operation, input(nothing()))
        refusals(server, operation, input(shares[2])).code.contains('NOT_FOUND')
        refused(server, operation, input(shares[1])) == []

        where:
        role                | operation                   | input
        PROCESS_FACILITATOR | 'trajectAgreeMinutes'       | { Share it -> [id: it.ids.traject, minutes: 600, from: TODAY] }
        PROCESS_FACILITATOR | 'trajectHold'               | { Share it -> [id: it.ids.planned, reason: 'De leerling is ziek.'] }
        PROCESS_FACILITATOR | 'trajectResume'             | { Share it -> [id: it.ids.onHold] }
        PROCESS_FACILITATOR | 'parentsState'              | { Share it -> [trajectId: it.ids.traject, kind: 'AGREED', on: TODAY] }
        PROCESS_FACILITATOR | 'sideTrackEnd'              | { Share it -> [id: it.ids.sideTrack, on: TODAY] }
        PROCESS_FACILITATOR | 'planInDossier'             | { Share it -> [id: it.ids.confirmedPlan, on: TODAY] }
        PROCESS_FACILITATOR | 'planConfirm'               | { Share it -> [id: it.ids.plan, by: 'TEACHER', on: TODAY] }
        PROCESS_FACILITATOR | 'surveyCallHandle'          | { Share it -> [id: it.ids.call] }
        PROCESS_FACILITATOR | 'surveyInvitationReaddress' | { Share it -> [id: it.ids.invitation, name: 'Ina', email: 'ina@nergens.example'] }
        PROCESS_FACILITATOR | 'expertUnavailableRemove'   | { Share it -> [id: it.ids.unavailability] }
        PROCESS_FACILITATOR | 'trajectClose'              | { Share it -> [id: it.ids.observed, ending: 'MOVED', endsOn: TODAY] }
        SUPPORT_MANAGER     | 'surveyTextShare'           | { Share it -> [id: it.ids.text, shared: false] }
        PROCESS_FACILITATOR | 'trajectCreate'             | { Share it ->
            [id: UUID.randomUUID(), subject: 'GROUP', question: 'Wat helpt?', schoolId: it.ids.school, domainId: shares[0].ids.domain,
             leadExpertId: shares[0].ids.colleague, startsOn: TODAY]
        }
    }

    def "answers of schools are read of the region: #query"() {
        expect:
        [manager, everywhere].collect { it.graphql(document, PERIOD)[query].with { it instanceof Map && it.groups ? it.groups.nodes.size() : it.nodes.size() } } == [2, 3]

        where:
        query           | document
        'surveyTexts'   | 'query($from: Date!, $to: Date!) { surveyTexts(from: $from, to: $to, first: 50) { nodes { id } } }'
        'surveyResults' | 'query($from: Date!, $to: Date!) { surveyResults(from: $from, to: $to, by: DOMAIN) { groups(first: 50) { nodes { key } } } }'
    }

    def "an address is reported where it was asked within the region"() {
        given:
        def address = "${UUID.randomUUID()}@nergens.example".toString()
        sql { it.execute("UPDATE survey_invitation SET state = 'OPEN', recipient = ? WHERE id = ?", [address, People.bytes(shares[2].ids.invitation)]) }

        expect:
        refused(facilitator, 'surveyAddressReport', [email: address]) == refused(facilitator, 'surveyAddressReport', [email: "${UUID.randomUUID()}@nergens.example".toString()])
        refused(everywhere, 'surveyAddressReport', [email: address]) == []
    }

    /** A share of which nothing was ever there. */
    private Share nothing() {
        def share = new Share(null, null, 0, 1)
        shares[2].ids.keySet().each { share.ids[it] = UUID.randomUUID() }
        share
    }

    private List<Share> getShares() {
        verband.shares
    }

    private static final String HOURS = 'query($filter: HourFilter!) { hourEntries(filter: $filter, first: 50) { nodes { date expert { id } } } }'
    private static final String ACROSS = 'query($filter: HourFilter!) { hourEntries(filter: $filter, first: 50) { nodes { schoolName expert { id } traject { id } } } }'
    private static final String TRAJECTEN = '{ trajecten(first: 100) { nodes { id } } }'

    /** Of which shares these members are. */
    private Set<Integer> experts(Collection<String> memberIds) {
        (0..2).findAll { number -> [shares[number].expert(), shares[number].ids.colleague]*.toString().any { it in memberIds } } as Set
    }

    private Set<Integer> trajecten(Server server) {
        def seen = server.graphql(TRAJECTEN).trajecten.nodes*.id
        (0..2).findAll { number -> ['traject', 'onHold', 'observed', 'planned', 'evaluated'].any { shares[number].ids[it].toString() in seen } } as Set
    }

    private static int total(Server server, String by) {
        server.graphql('query($by: HourGrouping!, $filter: HourFilter!) { hourTotals(by: $by, filter: $filter, first: 50) { nodes { minutes } } }', [by: by, filter: PERIOD])
                .hourTotals.nodes*.minutes.sum()
    }

    private static Set<String> labels(Server server, Map period) {
        server.graphql('query($filter: HourFilter!) { hourTotals(by: TRAJECT, filter: $filter, first: 50) { nodes { label } } }', [filter: period])
                .hourTotals.nodes*.label as Set
    }

    private static String file(Server server, String path, Map period = PERIOD) {
        def answer = server.download("$path?from=$period.from&to=$period.to".toString())
        assert answer.statusCode() == 200
        new String(answer.body(), 'UTF-8')
    }

    private List<Map> refusals(Server server, String operation, Map input) {
        def type = GraphQLTypeUtil.simplePrint(schema.mutationType.getFieldDefinition(operation).getArgument('input').type)
        server.graphql("mutation(\$i: $type) { r: $operation(input: \$i) { userErrors { code field message } } }".toString(),
                [i: [mutationId: UUID.randomUUID().toString()] + inText(input)]).r.userErrors
    }

    /** Ids and dates as they travel, also within lists and inputs. */
    private static Object inText(Object value) {
        switch (value) {
            case Map: return value.collectEntries { name, part -> [name, inText(part)] }
            case List: return value.collect { inText(it) }
            case UUID:
            case LocalDate: return value.toString()
            default: return value
        }
    }

    private List<String> refused(Server server, String operation, Map input) {
        refusals(server, operation, input)*.code
    }

    private UUID traject(String question, Share share, UUID network) {
        insert('traject', subject: 'PUPIL', question: question, school_id: shares[0].ids.school, region_id: share?.place?.region, network_id: network,
                domain_id: shares[0].ids.domain, state: 'RUNNING', starts_on: TODAY.minusDays(3), version: 1)
    }

    private UUID insert(Map values, String table) {
        def id = UUID.randomUUID()
        def row = [partnership_id: verband.id, id: id] + values
        sql {
            it.executeInsert("INSERT INTO $table (${row.keySet().join(', ')}) VALUES (${row.collect { '?' }.join(', ')})".toString(),
                    row.values().collect { it instanceof UUID ? People.bytes(it) : it })
        }
        id
    }

    private void sql(Closure work) {
        def connection = world.people.sql()
        work(connection)
        connection.close()
    }
}
