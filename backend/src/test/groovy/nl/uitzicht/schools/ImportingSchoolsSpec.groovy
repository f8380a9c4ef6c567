package nl.uitzicht.schools

import static nl.uitzicht.schools.SchoolDesk.declaration
import static nl.uitzicht.schools.SchoolFiles.*

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

class ImportingSchoolsSpec extends ApiSpecification {
    @Inject
    People people

    def "the real file: preview, apply, and the second time nothing changes"() {
        given:
        def desk = desk()
        def declared = declaration(desk.upload(real('duo-schoolvestigingen-basisonderwijs.csv')), [municipalities: ['BARNEVELD', 'Ede']])

        when:
        def preview = desk.preview(declared)

        then:
        preview.counts.added == 76
        preview.notices.nodes.size() == 1
        preview.added.nodes*.locationCode == ['06YT00', '13JA00', '24RM00']
        preview.added.pageInfo.hasNextPage
        desk.register() == []

        when:
        def job = desk.ended(desk.apply(declared, preview.fingerprint).job.id)

        then:
        job == [state: 'DONE', doneRows: 76, totalRows: 76, failure: null]
        desk.register('waterstroom')*.subMap('locationCode', 'kind', 'name', 'address', 'place', 'municipality', 'closedOn') == [
            [locationCode: '07YD00', kind: 'PRIMARY', name: 'CBS De Waterstroom', address: 'Schoolstraat 1, 6744 WS', place: 'Ederveen',
                municipality: 'Ede', closedOn: null]]

        and:
        desk.preview(declared).counts == [added: 0, changed: 0, unchanged: 76, gone: 0, outside: preview.counts.outside, unticked: 0]
    }

    def "a changed school changes, a gone school is closed and keeps its id, and one that returns opens"() {
        given:
        def desk = desk()
        desk.imported(file([row(), row(location: '01', name: 'De Wilg'), row(location: '02', municipality: 'EDE', place: 'EDE')]),
        [municipalities: ['BARNEVELD', 'EDE']])
        def ids = desk.register().collectEntries { [it.locationCode, it.id] }

        when:
        desk.imported(file([row(name: 'De Eik')]))

        then:
        desk.register().collect { [it.locationCode, it.name, it.closedOn] } ==
        [['11AA00', 'De Eik', null], ['11AA02', 'De Linde', null], ['11AA01', 'De Wilg', LocalDate.now(Time.AMSTERDAM).toString()]]
        desk.register().collectEntries { [it.locationCode, it.id] } == ids

        when:
        desk.imported(file([row(name: 'De Eik'), row(location: '01', name: 'De Wilg')]))

        then:
        desk.register().every { it.closedOn == null }
    }

    def "a broken file names its rows and applies nothing"() {
        given:
        def desk = desk()
        def declared = declaration(desk.upload(file([row(), row(location: '01', postcode: 'x')])))

        expect:
        desk.preview(declared).with { [it.errors.nodes, it.counts, it.fingerprint, it.added.nodes] } ==
        [['Rij 3, kolom POSTCODE: "X" is geen postcode.'], null, null, []]
        desk.apply(declared, 'x').userErrors == [[code: 'FILE_BROKEN', field: ['declaration', 'uploadId']]]
        desk.register() == []
    }

    def "before anything is declared the file says in which municipalities its schools lie, beside what is known there"() {
        given:
        def desk = desk()
        desk.imported(file([row(), row(location: '01', municipality: 'EDE')]), [municipalities: ['Barneveld', 'Ede']])

        expect:
        desk.read(desk.upload(file([row(location: '02'), row(location: '03', municipality: 'Arnhem')]))) ==
        [errors: [nodes: []], municipalities: [nodes: [[name: 'Arnhem', schools: 1, known: 0], [name: 'Barneveld', schools: 1, known: 1],
            [name: 'Ede', schools: 0, known: 1]]]]
        desk.read(desk.upload(file([row(postcode: 'x')]))) ==
        [errors: [nodes: ['Rij 2, kolom POSTCODE: "X" is geen postcode.']], municipalities: [nodes: []]]
        desk.read(UUID.randomUUID().toString()) == null
    }

    def "imports are found again without their id, the last first, and only the own partnership's"() {
        given:
        def desk = desk()
        (0..2).each { desk.imported(file([row(name: "De Linde $it")])) }
        this.desk().imported(file([row()]))

        when:
        def pages = [desk.imports(null)]
        pages << desk.imports(pages[0].pageInfo.endCursor)

        then:
        pages*.nodes*.state == [['DONE', 'DONE'], ['DONE']]
        pages.collectMany { it.nodes*.startedAt }.with { it == it.toSorted().reverse() && it.toSet().size() == 3 }
        !pages[1].pageInfo.hasNextPage
    }

    def "another plan than the one that was shown is not applied"() {
        given:
        def desk = desk()
        def declared = declaration(desk.upload(file([row(), row(location: '01')])))
        def shown = desk.preview(declared).fingerprint
        desk.imported(file([row()]))

        expect:
        desk.apply(declared, shown).userErrors*.code == ['IMPORT_CHANGED']
        desk.register().size() == 1
    }

    def "sent twice, the import is done once"() {
        given:
        def desk = desk()
        def declared = declaration(desk.upload(file([row()])))
        def shown = desk.preview(declared).fingerprint
        def (mutation, job) = [UUID.randomUUID(), UUID.randomUUID()]*.toString()

        when:
        def first = desk.apply(declared, shown, mutation, job)
        desk.ended(job)
        def second = desk.apply(declared, shown, mutation, job)

        then:
        first.job.id == second.job.id
        second.job.state == 'DONE'
        desk.register().size() == 1
    }

    def "a declaration is refused: #what"() {
        given:
        def desk = desk()
        def declared = declaration(desk.upload(file([row()])), with)

        expect:
        desk.server.graphql('query($d: SchoolImportInput!) { schoolImportPreview(declaration: $d) { fingerprint } }', [d: declared])
        .schoolImportPreview == null
        desk.apply(declared, 'x').userErrors*.code == ['INVALID']

        where:
        what                 | with
        'no area'            | [municipalities: []]
        'two areas'          | [postcodes: [[first: 1000, last: 9999]]]
        'a blank name'       | [municipalities: [' ']]
        'a range of nothing' | [municipalities: [], postcodes: [[first: 3000, last: 2000]]]
        'a code that is none' | [ticked: ['x']]
    }

    def "of the special file only what is ticked comes in, by postcode"() {
        given:
        def desk = desk()
        def area = [kind: 'SPECIAL', municipalities: [], postcodes: [[first: 3770, last: 3799]]]

        when:
        def shown = desk.preview(declaration(desk.upload(real('duo-vestigingen-speciaal.csv')), area))
        def job = desk.imported(real('duo-vestigingen-speciaal.csv'), area + [ticked: ['24DF00']])

        then:
        shown.unticked.nodes.size() == 5
        job.state == 'DONE'
        desk.register()*.name == ['Rehoboth SBO, Barneveld']
    }

    def "a file of another partnership does not exist, nor does its job"() {
        given:
        def theirs = desk()
        def mine = desk()
        def declared = declaration(theirs.upload(file([row()])))
        def job = theirs.apply(declared, theirs.preview(declared).fingerprint).job.id

        expect:
        mine.preview(declared) == null
        mine.apply(declared, 'x').userErrors == [[code: 'NOT_FOUND', field: ['declaration', 'uploadId']]]
        mine.server.graphql('query($id: ID!) { importJob(id: $id) { state } }', [id: job]).importJob == null
        mine.register() == []
    }

    def "#role cannot upload, preview, apply or see the register"() {
        given:
        def server = visitor().signIn(people.member([role]).email)
        def desk = new SchoolDesk(server)
        def declared = declaration(UUID.randomUUID().toString())

        expect:
        server.post('/api/uploads', 'x', ['X-Uitzicht': '1', 'Content-Type': 'text/csv']).statusCode() == 403
        server.raw('{ schoolRegister(first: 1) { nodes { id } } }').errors*.extensions*.code == ['FORBIDDEN']
        server.raw('query($d: SchoolImportInput!) { schoolImportPreview(declaration: $d) { fingerprint } }', [d: declared])
        .errors*.extensions*.code == ['FORBIDDEN']
        desk.apply(declared, 'x').userErrors*.code == ['FORBIDDEN']

        where:
        role << Role.values().findAll { it != Role.ADMINISTRATOR }
    }

    def "an upload needs a session, the header that no other site can set, and at most 5 MB"() {
        given:
        def server = desk().server

        expect:
        visitor().post('/api/uploads', 'x', ['Content-Type': 'text/csv']).statusCode() == 401
        server.post('/api/uploads', 'x', ['Content-Type': 'text/csv']).statusCode() == 403
        server.post('/api/uploads', 'x' * (5 * 1024 * 1024 + 1), ['X-Uitzicht': '1', 'Content-Type': 'text/csv']).statusCode() == 413
    }

    private SchoolDesk desk() {
        new SchoolDesk(visitor().signIn(people.member([Role.ADMINISTRATOR]).email))
    }
}
