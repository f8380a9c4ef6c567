package nl.uitzicht.expertbook

import jakarta.inject.Inject
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.Server
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider
import org.verapdf.pdfa.Foundries
import org.verapdf.pdfa.flavours.PDFAFlavour

/** Read as anybody reads it: without an account, a cookie or a script. */
class ThePublicBookSpec extends ApiSpecification {
    @Inject
    People people
    @Inject
    BookDesk desk

    UUID tenant
    String path
    Member anna
    Server asAnna

    def setup() {
        tenant = people.partnership('SWV De Vallei & <Co>')
        path = "/expertboek/${desk.slug(tenant)}"
        def behaviour = desk.fixture.domain(tenant, 'gedrag')
        def east = desk.region(tenant, 'Oost')
        anna = desk.expert(tenant, 'Anna Zonneveld', [domain: behaviour, region: east])
        desk.expert(tenant, 'Bart Rietveld', [domain: behaviour, region: east])
        asAnna = visitor().signIn(anna.email)
    }

    def "nobody stands in it before they say so"() {
        expect:
        with(get(path)) {
            statusCode() == 200
            body().contains('Er staat nog niemand in het boek')
            !body().contains('Anna') && !body().contains('Bart')
        }
    }

    def "who wants to, stands in it with what they tell, as text and never as markup; who does not, does not"() {
        given:
        BookDesk.tell(asAnna, [text: 'Ik kijk mee & <b>denk</b> mee.\nSamen met de IB\'er.'])
        BookDesk.photo(asAnna)

        when:
        def page = get(path)

        then:
        page.headers().firstValue('content-type').get().startsWith('text/html')
        ['SWV De Vallei &amp; &lt;Co&gt;', '<h2>Oost</h2>', '<h3>Anna Zonneveld</h3>', 'gedrag', '0,6 fte', 'maandag, dinsdag en donderdag',
         'Ik kijk mee &amp; &lt;b&gt;denk&lt;/b&gt; mee.'].every { page.body().contains(it) }
        !page.body().contains('Bart')
        !page.body().contains('<script')
        !page.body().contains(anna.id.toString()) && !page.body().contains(anna.email)
        !(page.body() =~ /style="/)

        and: 'its photo and its style are there too'
        get(photoIn(page)).with { it.statusCode() == 200 && it.headers().firstValue('content-type').get() == 'image/jpeg' }
        get("$path/stijl.css").with { it.statusCode() == 200 && it.headers().firstValue('content-type').get().startsWith('text/css') }
    }

    def "searching is a form: by region and expertise"() {
        given:
        BookDesk.tell(asAnna, [:])
        def west = desk.expert(tenant, 'Carla de Wit', [domain: desk.fixture.domain(tenant, 'jonge kind'), region: desk.region(tenant, 'West & Zuid')])
        BookDesk.tell(visitor().signIn(west.email), [:])

        expect:
        names(get("$path?regio=Oost&domein=")) == ['Anna Zonneveld']
        names(get("$path?regio=West%20%26%20Zuid")) == ['Carla de Wit']
        names(get("$path?domein=jonge+kind")) == ['Carla de Wit']
        names(get("$path?regio=Oost&domein=jonge+kind")) == []
        get("$path?regio=Oost&domein=jonge+kind").body().contains('Bij deze keuze staat niemand in het boek')
        get("$path?regio=Oost").body().contains('<option selected="selected">Oost</option>')
        !get("$path?regio=%3Cscript%3E").body().contains('<script>')
        names(get(path)) == ['Anna Zonneveld', 'Carla de Wit']
    }

    def "caches may keep it and ask each time; who steps out is gone at once, photo and all"() {
        given:
        BookDesk.tell(asAnna, [text: 'Ik kijk mee.'])
        BookDesk.photo(asAnna)
        def page = get(path)
        def tag = page.headers().firstValue('etag').get()
        def photo = photoIn(page)

        expect:
        page.headers().firstValue('cache-control').get() == 'public, no-cache'
        get(path, tag).statusCode() == 304
        get(photo, get(photo).headers().firstValue('etag').get()).statusCode() == 304
        get("$path/expertboek.pdf", get("$path/expertboek.pdf").headers().firstValue('etag').get()).statusCode() == 304

        when:
        BookDesk.tell(asAnna, [text: 'Ik kijk mee.', listed: false])

        then:
        with(get(path, tag)) {
            statusCode() == 200
            !body().contains('Anna')
        }
        get(photo).statusCode() == 404

        when: 'she comes back, and then her membership ends'
        BookDesk.tell(asAnna, [text: 'Ik kijk mee.', listed: true])
        def back = get(photo).statusCode()
        people.sql().executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(1), People.bytes(anna.id)])

        then:
        back == 200
        !get(path).body().contains('Anna')
        get(photo).statusCode() == 404
    }

    def "another partnership's book shows nobody of this one, not even by the address of a photo"() {
        given:
        BookDesk.tell(asAnna, [:])
        BookDesk.photo(asAnna)
        def photo = photoIn(get(path))
        def other = "/expertboek/${desk.slug(people.partnership())}"

        expect:
        !get(other).body().contains('Anna')
        get(photo.replace(path, other)).statusCode() == 404
        with(get('/expertboek/bestaat-niet')) {
            statusCode() == 404
            body().contains('Dit Expertboek is er niet') && headers().firstValue('content-type').get().startsWith('text/html')
        }
        get('/expertboek/bestaat-niet/expertboek.pdf').statusCode() == 404
    }

    def "the whole book is a PDF that conforms to PDF/UA-1, says veraPDF, with photo"() {
        given:
        VeraGreenfieldFoundryProvider.initialise()
        BookDesk.tell(asAnna, [text: 'Ik kijk mee & denk mee.'])
        BookDesk.photo(asAnna)

        when:
        def file = visitor().download("$path/expertboek.pdf").body()
        def parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file))
        def result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser)
        def pdf = Loader.loadPDF(file)
        def text = new PDFTextStripper().getText(pdf).replaceAll(/\s+/, ' ')

        then:
        result.testAssertions.findAll { it.status.name() == 'FAILED' }.collect { "${it.ruleId.clause} ${it.message}".toString() }.unique() == []
        result.compliant
        pdf.documentInformation.title == 'Expertboek SWV De Vallei & <Co>'
        pdf.documentCatalog.language == 'nl'
        pdf.pages[0].resources.XObjectNames.any { pdf.pages[0].resources.isImageXObject(it) }
        ['Oost', 'Anna Zonneveld', 'gedrag', '0,6 fte, maandag, dinsdag en donderdag', 'Ik kijk mee & denk mee.'].every { text.contains(it) }
        !text.contains('Bart')

        cleanup:
        parser?.close()
        pdf?.close()
    }

    def "the page costs six statements, however many stand in it"() {
        given:
        BookDesk.tell(asAnna, [:])
        def few = StatementCounter.during { get(path) }.size()

        when:
        20.times { i ->
            def one = desk.expert(tenant, "Expert $i", [domain: desk.fixture.domain(tenant), region: desk.region(tenant, "Regio $i")])
            desk.fixture.insert('expert_profile', [partnership_id: tenant, id: one.id, listed: true, text: 'Hallo', version: 1])
        }

        then:
        StatementCounter.during { get(path) }.size() == few
        few == 6
    }

    private HttpResponse<String> get(Object address, String etag = null) {
        def request = HttpRequest.newBuilder(server.URI.resolve(address.toString()))
        etag && request.header('If-None-Match', etag)
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString())
    }

    private static List<String> names(HttpResponse<String> page) {
        (page.body() =~ /<h3>(.*?)<\/h3>/).collect { it[1] }
    }

    private static String photoIn(HttpResponse<String> page) {
        (page.body() =~ /src="(\/expertboek\/[^"]+\/foto\/[^"]+)"/)[0][1]
    }
}
