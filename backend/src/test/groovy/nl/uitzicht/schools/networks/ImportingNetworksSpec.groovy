package nl.uitzicht.schools.networks

import static nl.uitzicht.schools.SchoolFiles.real

import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.schools.SchoolDesk

class ImportingNetworksSpec extends ApiSpecification {
    static final List REGIONS = [
        [name: 'Barneveld-Scherpenzeel-Renswoude', municipalities: ['Barneveld', 'Scherpenzeel', 'Renswoude']],
        [name: 'Ede', municipalities: ['Ede']],
        [name: 'Veenendaal', municipalities: ['Veenendaal']],
        [name: 'Wageningen-Rhenen', municipalities: ['Wageningen', 'Rhenen']]]
    static final List EVERYWHERE = REGIONS*.municipalities.flatten()

    @Inject
    People people
    @Inject
    NetworkMemberships memberships

    def member
    SchoolDesk desk

    def setup() {
        member = people.member([Role.ADMINISTRATOR])
        desk = new SchoolDesk(visitor().signIn(member.email))
    }

    def "the real list: 102 of 119 names are placed, 17 wait, and a second import changes nothing"() {
        given:
        desk.imported(real('duo-schoolvestigingen-basisonderwijs.csv'), [municipalities: EVERYWHERE])

        expect:
        networks(real('networks.csv')).result == [printed: 119, matched: 102, settled: 0, open: 17, moved: 102]
        networks(real('networks.csv'), '2026-10-01').result == [printed: 119, matched: 102, settled: 0, open: 17, moved: 0]

        and: 'the queue shows where and why'
        def sprong = names('OPEN').find { it.printedName == 'De Sprong' }
        sprong.suggestions.collect { [it.school.name, it.school.place, it.reason] } == [
            ['Kindcentrum De Spreng Barneveld', 'Barneveld', 'de naam lijkt erop'],
            ['De Sprong', 'Lunteren', 'dezelfde naam, maar buiten de regio']]
        names('MATCHED').find { it.printedName == 'Alex' }.with { [it.school.locationCode, it.reason] } ==
        ['23CW01', 'de naam staat in de website']
    }

    def "before the import the list says its regions, and where they probably lie: as their names say, and next time as was said"() {
        given:
        desk.imported(real('duo-schoolvestigingen-basisonderwijs.csv'), [municipalities: EVERYWHERE])

        expect:
        read(real('networks.csv')).regions.nodes.collect { [it.name, it.names, it.municipalities] } == [
            ['Barneveld-Scherpenzeel-Renswoude', 30, ['Barneveld', 'Renswoude', 'Scherpenzeel']], ['Ede', 45, ['Ede']],
            ['Veenendaal', 25, ['Veenendaal']], ['Wageningen-Rhenen', 19, ['Rhenen', 'Wageningen']]]
        read(real('networks.csv')).regions.nodes*.networks.sum() == 22
        read(real('networks.csv')).municipalities.nodes == EVERYWHERE.toSorted()

        when:
        networks('regio;netwerk;school\nZuid;Netwerk 1;De Roedel\n'.bytes, '2026-08-01', [[name: 'Zuid', municipalities: ['Ede', 'Rhenen']]])

        then:
        read('regio;netwerk;school\nZuid;Netwerk 1;De Roedel\nNoord;Netwerk 1;De Roedel\n'.bytes).regions.nodes*.municipalities ==
        [['Ede', 'Rhenen'], []]
        read('regio;netwerk\nZuid;Netwerk 1\n'.bytes).with { [it.errors.nodes, it.regions.nodes] } ==
        [['Rij 1, kolom SCHOOL: Deze kolom ontbreekt.'], []]

        when: 'the list of another region is read'
        networks('regio;netwerk;school\nNoord;Netwerk 1;De Roedel\n'.bytes, '2026-08-01', [[name: 'Noord', municipalities: ['Veenendaal']]])

        then: 'what was said of the first stays'
        read('regio;netwerk;school\nZuid;Netwerk 1;De Roedel\nNoord;Netwerk 1;De Roedel\n'.bytes).regions.nodes*.municipalities ==
        [['Ede', 'Rhenen'], ['Veenendaal']]
    }

    def "what is settled by hand is remembered by the next import, and shown as settled"() {
        given:
        desk.imported(real('duo-schoolvestigingen-basisonderwijs.csv'), [municipalities: EVERYWHERE])
        networks(real('networks.csv'))
        def sprong = names('OPEN').find { it.printedName == 'De Sprong' }
        def ariane = names('OPEN').find { it.printedName == 'Ariane' }
        def spreng = sprong.suggestions.first().school.id

        when:
        def settled = settle(sprong.id, [schoolId: spreng])
        def none = settle(ariane.id, [noCounterpart: true])

        then:
        settled.name.with { [it.state, it.school.id] } == ['SETTLED', spreng]
        none.name.with { [it.state, it.school] } == ['NO_COUNTERPART', null]
        networks(real('networks.csv')).result == [printed: 119, matched: 102, settled: 2, open: 15, moved: 0]
        current(spreng).size() == 1

        when: 'it turns out to be another'
        def other = desk.register('Vesting').first().id
        settle(sprong.id, [schoolId: other])

        then:
        current(spreng) == []
        current(other).size() == 1
    }

    def "a school that moves to another network keeps its past"() {
        given:
        desk.imported(real('duo-schoolvestigingen-basisonderwijs.csv'), [municipalities: ['EDE']])
        def list = { String network -> "regio;netwerk;school\nEde;$network;De Roedel\n".getBytes('UTF-8') }
        networks(list('Netwerk 2'), '2025-08-01', [REGIONS[1]])
        def roedel = desk.register('Roedel').first().id

        when:
        def moved = networks(list('Netwerk 7'), '2026-08-01', [REGIONS[1]])

        then:
        moved.result.moved == 1
        current(roedel, '2025-08-01').collect { [it.startsOn().toString(), it.endsOn()?.toString()] } ==
        [['2025-08-01', '2026-07-31'], ['2026-08-01', null]]
        current(roedel, '2026-08-01').size() == 1
    }

    def "a broken list names its rows and makes nothing"() {
        expect:
        networks('regio;netwerk;school\nEde;Netwerk 1;\n'.getBytes('UTF-8'), '2026-08-01', [REGIONS[1]]) ==
        [result: null, userErrors: [[code: 'FILE_BROKEN', field: ['uploadId']]], fileErrors: ['Rij 2, kolom SCHOOL: Dit mag niet leeg zijn.']]
        names(null) == []
    }

    def "a region without municipalities, or one that is not in the list, is refused"() {
        given:
        def list = 'regio;netwerk;school\nEde;Netwerk 1;De Roedel\n'.getBytes('UTF-8')

        expect:
        networks(list, '2026-08-01', regions).userErrors == [[code: 'INVALID', field: ['regions']]]

        where:
        regions << [[], [[name: 'Ede', municipalities: []]], REGIONS]
    }

    def "a name or school of another partnership does not exist"() {
        given:
        desk.imported(real('duo-schoolvestigingen-basisonderwijs.csv'), [municipalities: ['EDE']])
        networks('regio;netwerk;school\nEde;Netwerk 1;De Schakel\n'.getBytes('UTF-8'), '2026-08-01', [REGIONS[1]])
        def name = names('OPEN').first().id
        def school = desk.register('Roedel').first().id
        def own = desk
        def stranger = new SchoolDesk(visitor().signIn(people.member([Role.ADMINISTRATOR]).email))

        when:
        desk = stranger
        def onName = settle(name, [noCounterpart: true])
        desk = own
        stranger.imported(real('duo-schoolvestigingen-basisonderwijs.csv'), [municipalities: ['EDE']])
        def onSchool = settle(name, [schoolId: stranger.register('Roedel').first().id])

        then:
        onName.userErrors == [[code: 'NOT_FOUND', field: ['id']]]
        onSchool.userErrors == [[code: 'NOT_FOUND', field: ['schoolId']]]
        settle(name, [schoolId: school, noCounterpart: true]).userErrors*.code == ['INVALID']
        settle(name, [:]).userErrors*.code == ['INVALID']
    }

    def "#role can neither see, import nor settle"() {
        given:
        desk = new SchoolDesk(visitor().signIn(people.member([role]).email))
        def input = [mutationId: UUID.randomUUID(), id: UUID.randomUUID(), uploadId: UUID.randomUUID(), from: '2026-08-01', regions: []]

        expect:
        desk.server.raw('{ networkNames(first: 1) { nodes { id } } }').errors*.extensions*.code == ['FORBIDDEN']
        settle(UUID.randomUUID().toString(), [noCounterpart: true]).userErrors*.code == ['FORBIDDEN']
        desk.server.graphql('mutation($i: NetworksImportInput!) { networksImport(input: $i) { userErrors { code } } }', [i: input])
        .networksImport.userErrors*.code == ['FORBIDDEN']

        where:
        role << Role.values().findAll { it != Role.ADMINISTRATOR }
    }

    private Map networks(byte[] list, String from = '2026-08-01', List regions = REGIONS) {
        desk.server.graphql('''mutation($i: NetworksImportInput!) { networksImport(input: $i) {
            result { printed matched settled open moved } userErrors { code field } fileErrors } }''',
                [i: [mutationId: UUID.randomUUID(), id: UUID.randomUUID(), uploadId: desk.upload(list), from: from, regions: regions]]).networksImport
    }

    private List<Map> names(String state) {
        desk.server.graphql('''query($s: NetworkNameState) { networkNames(first: 100, state: $s) { nodes {
            id region network printedName state reason school { id locationCode }
            suggestions { reason school { id locationCode name place } } } } }''', [s: state]).networkNames.nodes +
        (state == 'MATCHED' ? secondPage() : [])
    }

    private List<Map> secondPage() {
        def first = desk.server.graphql('{ networkNames(first: 100, state: MATCHED) { pageInfo { hasNextPage endCursor } } }').networkNames.pageInfo
        first.hasNextPage ? desk.server.graphql('''query($a: String) { networkNames(first: 100, after: $a, state: MATCHED) { nodes {
            id printedName reason school { id locationCode } } } }''', [a: first.endCursor]).networkNames.nodes : []
    }

    private Map settle(String id, Map with) {
        desk.server.graphql('''mutation($i: NetworkNameSettleInput!) { networkNameSettle(input: $i) {
            name { state school { id } } userErrors { code field } } }''',
                [i: [mutationId: UUID.randomUUID(), id: id, from: '2026-08-01'] + with]).networkNameSettle
    }

    private List<NetworkMembership> current(String schoolId, String day = '2026-08-01') {
        memberships.from(member.partnershipId, java.time.LocalDate.parse(day)).findAll { it.schoolId().toString() == schoolId }
    }

    private Map read(byte[] content) {
        desk.server.graphql('''query($u: ID!) { networkFile(uploadId: $u) { errors(first: 10) { nodes }
            regions(first: 10) { nodes { name networks names municipalities } } municipalities(first: 100) { nodes } } }''',
        [u: desk.upload(content)]).networkFile
    }
}
