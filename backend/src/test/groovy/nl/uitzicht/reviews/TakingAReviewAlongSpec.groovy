package nl.uitzicht.reviews

import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.surveys.SurveyDesk
import nl.uitzicht.trajecten.TrajectFixture
import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider
import org.verapdf.pdfa.Foundries
import org.verapdf.pdfa.flavours.PDFAFlavour

class TakingAReviewAlongSpec extends ApiSpecification {
    @Inject
    ReviewFixture fixture
    @Inject
    People people
    @Inject
    SurveyDesk surveys
    @Inject
    TrajectFixture trajecten

    ReviewFixture.Situation s

    def setup() {
        s = fixture.situation { visitor() }
        trajecten.traject(s.partnershipId, s.expert)
        people.sql().executeUpdate('UPDATE review SET reference_date = ? WHERE id = ?', [ReviewFixture.YEAR.firstDay().minusDays(60), People.bytes(s.review(1))])
        surveys.batch(s.expert, ReviewFixture.YEAR.firstDay().plusDays(20), [7, 8, 9, 9, 9])
        def manager = new ReviewTalk(s.asManager, s.review(10))
        def expert = new ReviewTalk(s.asExpert, s.review(10))
        expert.reflect('WISH', 'Als de reistijd minder wordt', 'YES_IF')
        expert.share()
        manager.note('PROUD', 'Sterke start & <veel> bereikt\n\nTweede alinea \u0007 met één stuurteken', manager.version())
        manager.agree([text: 'Intervisie in maart', owner: 'PARTNERSHIP', dueOn: '2027-03-01'])
        manager.keep('Geheim van de manager')
        manager.hold()
        manager.confirm()
        expert.confirm(expert.look(), false, 'De reistijd staat er te kort in')
        expert.annotate('De intervisie is op 12 maart.')
    }

    def "the file is a PDF that conforms to PDF/UA-1, says veraPDF"() {
        given:
        VeraGreenfieldFoundryProvider.initialise()

        when:
        def parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(fetch().body()))
        def result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser)

        then:
        result.testAssertions.findAll { it.status.name() == 'FAILED' }.collect { "${it.ruleId.clause} ${it.message}".toString() }.unique() == []
        result.compliant

        cleanup:
        parser?.close()
    }

    def "it holds what both confirmed, with title and language"() {
        when:
        def pdf = Loader.loadPDF(fetch().body())
        def text = new PDFTextStripper().getText(pdf).replaceAll(/\s+/, ' ')

        then:
        pdf.documentInformation.title.startsWith('Kwartaalgesprek Eva Expert, ')
        pdf.documentCatalog.language == 'nl'
        ['Sterke start & <veel> bereikt', 'ja, als. Als de reistijd minder wordt', '8,4, bij een norm van 7,5; 5 antwoorden over 5 trajecten', 'Kon je de expert goed bereiken? 4,0 van 5, 5 antwoorden', 'Intervisie in maart', 'samenwerkingsverband', '1 maart 2027',
         'School Domein Gekoppeld Stand Eigen uren Van afspraak', 'Eerdere periodes', 'Stappen terug 0', 'Signalen 0', 'Afspraak Wie Voor Stand',
         'Eva Expert: gezien, niet mee eens', 'De reistijd staat er te kort in', 'De intervisie is op 12 maart.',
         new ReviewTalk(s.asExpert, s.review(10)).look().contentHash].findAll { !text.contains(it) } == []

        cleanup:
        pdf?.close()
    }

    def "a manager's own notes stand neither in the file nor in what was frozen"() {
        given:
        def pdf = Loader.loadPDF(fetch().body())
        def sql = people.sql()

        expect:
        !new PDFTextStripper().getText(pdf).contains('Geheim')
        sql.rows('SELECT content FROM review_copy WHERE review_id = ?', [People.bytes(s.review(10))])*.content.with { !it.empty && !it.any { content -> content.contains('Geheim') } }

        cleanup:
        pdf?.close()
        sql?.close()
    }

    def "who confirmed and when is as it was then, on the day in Amsterdam"() {
        given:
        people.sql().with {
            executeUpdate("UPDATE review_confirmation SET at = '2026-07-01 22:30:00' WHERE side = 'EXPERT' AND review_id = ?", [People.bytes(s.review(10))])
            executeUpdate("UPDATE review_annotation SET at = '2026-12-01 23:30:00' WHERE review_id = ?", [People.bytes(s.review(10))])
            executeUpdate("UPDATE membership SET name = 'Eva Anders' WHERE id = ?", [People.bytes(s.expert.id)])
            close()
        }

        when:
        def pdf = Loader.loadPDF(fetch().body())
        def text = new PDFTextStripper().getText(pdf).replaceAll(/\s+/, ' ')

        then:
        text.contains('Eva Expert: gezien, niet mee eens op 2 juli 2026')
        text.contains('2 december 2026')

        cleanup:
        pdf?.close()
    }

    def "taking it along is recorded, and the expert sees it"() {
        when:
        fetch(s.asManager)

        then:
        s.asExpert.graphql('query($id: ID!) { review(id: $id) { looks(first: 20) { nodes { name exported } } } }', [id: s.review(10).toString()])
                .review.looks.nodes.contains([name: 'Mieke Manager', exported: true])
    }

    def "nobody else gets it, and nobody before it was confirmed"() {
        given:
        def guest = people.member([Role.PROCESS_FACILITATOR], s.partnershipId)
        def administrator = people.member([Role.ADMINISTRATOR], s.partnershipId)
        def colleague = people.member([Role.EXPERT], s.partnershipId)

        expect:
        [guest, administrator, colleague].every { fetch(visitor().signIn(it.email)).statusCode() == 404 }
        fetch(visitor()).statusCode() == 401
        s.asManager.download("/api/reviews/${s.review(1)}/document.pdf").statusCode() == 404
    }

    private fetch(server = s.asExpert) {
        server.download("/api/reviews/${s.review(10)}/document.pdf".toString())
    }
}
