package nl.uitzicht.schools.places

import static nl.uitzicht.schools.SchoolFiles.real

import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.schools.SchoolDesk

class PlacingSchoolsOnTheMapSpec extends ApiSpecification {
    @Inject
    People people

    def "the real coordinates place every school, and a later import of schools keeps them"() {
        given:
        def desk = desk(Role.ADMINISTRATOR)
        desk.imported(real('duo-schoolvestigingen-basisonderwijs.csv'), [municipalities: ['BARNEVELD']])

        when:
        def placed = coordinates(desk, real('school-coordinates.csv'))

        then:
        placed.result.placed == 27
        placed.result.unknown > 50
        place(desk) == [52.14301, 5.58013]

        when:
        desk.imported(new String(real('duo-schoolvestigingen-basisonderwijs.csv')).replace('Gereformeerde Basisschool De Bron', 'De Bron').bytes)

        then:
        place(desk) == [52.14301, 5.58013]
        desk.register('Bron')*.name == ['De Bron', 'De Bron']
    }

    def "a broken row is named and nothing is placed: #row"() {
        given:
        def list = "vestigingscode;breedtegraad;lengtegraad\n01VE00;52,1;5.5\n$row\n".getBytes('UTF-8')

        expect:
        coordinates(desk(Role.ADMINISTRATOR), list) == [result: null, userErrors: [[code: 'FILE_BROKEN']], fileErrors: [sentence]]

        where:
        row                | sentence
        '01VE;52.1;5.5'    | 'Rij 3, kolom VESTIGINGSCODE: "01VE" is geen vestigingscode zoals 23CW01.'
        '01VE00;52.1;5.5'  | 'Rij 3, kolom VESTIGINGSCODE: Vestiging 01VE00 staat er al.'
        '01VE01;5.5;5.5'   | 'Rij 3, kolom BREEDTEGRAAD: "5.5" ligt niet in Nederland: verwacht 50 tot 54.'
        '01VE01;52.1;oost' | 'Rij 3, kolom LENGTEGRAAD: "oost" ligt niet in Nederland: verwacht 3 tot 8.'
    }

    def "#role cannot place schools"() {
        expect:
        send(desk(role), UUID.randomUUID().toString()).userErrors*.code == ['FORBIDDEN']

        where:
        role << Role.values().findAll { it != Role.ADMINISTRATOR }
    }

    private SchoolDesk desk(Role role) {
        new SchoolDesk(visitor().signIn(people.member([role]).email))
    }

    private static Map coordinates(SchoolDesk desk, byte[] list) {
        send(desk, desk.upload(list))
    }

    private static Map send(SchoolDesk desk, String uploadId) {
        desk.server.graphql('''mutation($i: CoordinatesImportInput!) { coordinatesImport(input: $i) {
            result { placed unknown } userErrors { code } fileErrors } }''',
                [i: [mutationId: UUID.randomUUID(), id: UUID.randomUUID(), uploadId: uploadId]]).coordinatesImport
    }

    private static List place(SchoolDesk desk) {
        desk.server.graphql('{ schoolRegister(first: 100) { nodes { locationCode latitude longitude } } }').schoolRegister.nodes
                .find { it.locationCode == '01VE00' }.with { [it.latitude, it.longitude]*.toBigDecimal()*.stripTrailingZeros() }
    }
}
