package nl.uitzicht.expertbook

import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.platform.tenancy.Role

class KeepingAProfileSpec extends ApiSpecification {
    @Inject
    People people
    @Inject
    BookDesk desk

    UUID tenant
    Member anna
    Server asAnna

    def setup() {
        tenant = people.partnership()
        anna = desk.expert(tenant, 'Anna Zonneveld', [domain: desk.fixture.domain(tenant, 'gedrag'), region: desk.region(tenant, 'Oost')])
        asAnna = visitor().signIn(anna.email)
    }

    def "who never wrote one stands in nothing public, and sees what others see"() {
        given:
        def path = "/expertboek/${desk.slug(tenant)}".toString()

        expect:
        with(BookDesk.mine(asAnna)) {
            version == 0
            publicPath == path
            entry == [name: 'Anna Zonneveld', domains: ['gedrag'], regions: ['Oost'], fteHundredths: 60, workDays: [1, 2, 4], text: '', photoPath: null,
                      listed: false, freeMinutes: null]
        }
    }

    def "telling, and telling again on what one saw"() {
        expect:
        BookDesk.tell(asAnna, [text: ' Ik kijk mee in de groep. ', listed: false]).profile == [version: 1, entry: [text: 'Ik kijk mee in de groep.', listed: false]]
        BookDesk.tell(asAnna, [text: 'Anders', listed: true]).profile == [version: 2, entry: [text: 'Anders', listed: true]]
        BookDesk.tell(asAnna, [text: 'Van een ander scherm', basedOnVersion: 1]).userErrors*.code == ['CONFLICT']
        BookDesk.mine(asAnna).entry.text == 'Anders'
    }

    def "the same act twice is done once"() {
        given:
        def input = [i: [mutationId: UUID.randomUUID().toString(), listed: true, text: 'Een keer', basedOnVersion: 0]]
        def act = 'mutation($i: ExpertProfileSaveInput!) { r: expertProfileSave(input: $i) { profile { version } userErrors { code } } }'

        expect:
        2.times { assert asAnna.graphql(act, input).r == [profile: [version: 1], userErrors: []] }
    }

    def "#code when the text is #what"() {
        expect:
        BookDesk.tell(asAnna, [text: text]).userErrors == [[code: code, field: ['text']]]
        BookDesk.mine(asAnna).version == 0

        where:
        what             | text                               || code
        'too long'       | 'x' * 601                          || 'TOO_LONG'
        'with an e-mail' | 'Mail me: anna@voorbeeld.nl'       || 'TEXT_EMAIL'
        'with a number'  | 'Bel gerust 06 12345678 voor vragen' || 'TEXT_PHONE'
    }

    def "a photo is drawn anew, replaced and taken away"() {
        when:
        def first = BookDesk.photo(asAnna).profile.entry.photoPath
        def second = BookDesk.photo(asAnna, BookDesk.picture(java.awt.Color.BLUE)).profile.entry.photoPath

        then:
        first.startsWith('/api/expertbook/photos/') && first != second
        asAnna.download(first).statusCode() == 404
        with(asAnna.download(second)) {
            statusCode() == 200
            headers().firstValue('content-type').get() == 'image/jpeg'
            headers().firstValue('x-content-type-options').get() == 'nosniff'
        }
        desk.fixture.rows('expert_photo', tenant).size() == 1

        and:
        BookDesk.photo(asAnna, 'geen foto'.bytes).userErrors == [[code: 'PHOTO_UNFIT', field: ['image']]]
        asAnna.download(second).statusCode() == 200
        BookDesk.removePhoto(asAnna).profile.entry.photoPath == null
        asAnna.download(second).statusCode() == 404
    }

    def "a photo inside the app is for its owner and for who couples"() {
        given:
        def path = BookDesk.photo(asAnna).profile.entry.photoPath

        expect:
        status(Role.PROCESS_FACILITATOR, path) == 200
        status(Role.SUPPORT_MANAGER, path) == 200
        status(Role.EXPERT, path) == 404
        status(Role.ADMINISTRATOR, path) == 404
        visitor().download(path).statusCode() == 401
        visitor().signIn(people.member([Role.SUPPORT_MANAGER]).email).download(path).statusCode() == 404
    }

    private int status(Role role, String path) {
        visitor().signIn(people.member([role], tenant).email).download(path).statusCode()
    }
}
