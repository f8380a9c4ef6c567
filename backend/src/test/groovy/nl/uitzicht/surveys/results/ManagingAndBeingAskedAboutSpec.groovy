package nl.uitzicht.surveys.results

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.surveys.SurveyDesk
import nl.uitzicht.trajecten.TrajectFixture

/** A manager may be an expert too (D28): the own figures always, what schools wrote about oneself only when another manager shares it. */
class ManagingAndBeingAskedAboutSpec extends ApiSpecification {
    static final SEALED = LocalDate.now(Time.AMSTERDAM).minusDays(3)
    static final PERIOD = [from: LocalDate.now(Time.AMSTERDAM).minusDays(30).toString(), to: LocalDate.now(Time.AMSTERDAM).toString()]

    @Inject
    People people
    @Inject
    SurveyDesk desk

    UUID tenant
    UUID north
    UUID south
    Member both
    Member anna
    Member bart
    Member above

    def setup() {
        tenant = people.partnership()
        (north, south) = ['Noord', 'Zuid'].collect { desk.fixture.region(tenant, it) }
        both = managing(north, [EXPERT, SUPPORT_MANAGER], 'Bo Beide')
        anna = working(north, people.member([EXPERT], tenant, 'Anna Zonneveld'))
        bart = working(south, people.member([EXPERT], tenant, 'Bart Rietveld'))
        above = people.member([SUPPORT_MANAGER], tenant, 'Mieke Manager')
    }

    def "about themselves a manager reads only what another one shared, and shares nothing"() {
        given:
        working(north, both)
        text(batch(anna), 'Over Anna')
        def own = text(batch(both), 'Over Bo')

        expect:
        texts(both) == ['Over Anna']
        [true, false].every { share(both, own, it) == share(both, UUID.randomUUID(), it) }
        share(both, own, true)*.code == ['NOT_FOUND']
        texts(both) == ['Over Anna']

        when:
        def refused = share(above, own, true)

        then:
        refused == []
        texts(both) as Set == ['Over Anna', 'Over Bo'] as Set
        share(both, own, false)*.code == ['NOT_FOUND']
    }

    def "who was an expert before reads no more than that either"() {
        given:
        working(north, both)
        text(batch(both), 'Over Bo')
        people.sql().executeUpdate("UPDATE role_grant SET ends_on = ? WHERE membership_id = ? AND role = 'EXPERT'", [SEALED, People.bytes(both.id)])

        expect:
        texts(both) == []
        texts(above) == ['Over Bo']
    }

    def "who manages one region and works in another sees the own figures, and none of that region's others"() {
        given:
        working(south, both)
        [both, bart].each { desk.close(visitor().signIn(it.email), desk.traject(tenant, it)) }

        expect: 'who was asked'
        groups(both)*.subMap('label', 'released') == [[label: 'Bo Beide', released: false]]

        when:
        [anna, bart, both].each { batch(it) }
        text(batch(both), 'Over Bo')

        then: 'and what was answered'
        groups(both)*.subMap('label', 'released') == ['Anna Zonneveld', 'Bo Beide'].collect { [label: it, released: true] }
        texts(both) == []
    }

    def "a manager of one region is seen by the experts of that region only"() {
        given:
        def manager = managing(north, [SUPPORT_MANAGER], 'Rik Regio')
        [anna, bart].each { text(batch(it), "Over $it.email") }

        when: 'also when asked for one of another region, which shows nothing'
        groups(manager)
        groups(manager, [expert: bart.id.toString()])
        texts(manager)
        visitor().signIn(manager.email).download("/api/surveys/export.csv?by=EXPERT&from=$PERIOD.from&to=$PERIOD.to")

        then:
        views(anna)*.subMap('name', 'what', 'everyone').toSet() ==
                ['MARKS', 'TEXTS', 'EXPORT'].collect { [name: 'Rik Regio', what: it, everyone: false] }.toSet()
        views(bart) == []
    }

    def "texts about the service are about no expert"() {
        given:
        def questionnaire = desk.fixture.insert('survey_questionnaire', [partnership_id: tenant, purpose: 'SERVICE', number: 1, published_at: SEALED.atTime(9, 0),
                content: getClass().getResource('/surveys/after-traject.json').getText('UTF-8')])
        text(desk.fixture.insert('survey_batch', [partnership_id: tenant, questionnaire_id: questionnaire, trajecten: 5, schools: 5, answers: 5, asked: 5,
                sealed_on: SEALED]), 'Over de dienstverlening')

        expect:
        texts(above, 'SERVICE') == ['Over de dienstverlening']
        views(anna) == []
        texts(above) == []
        views(anna)*.subMap('name', 'what') == [[name: 'Mieke Manager', what: 'TEXTS']]
    }

    private Member managing(UUID region, List roles, String name) {
        def member = people.member(roles, tenant, name)
        people.sql().executeUpdate("UPDATE role_grant SET region_id = ? WHERE membership_id = ? AND role = 'SUPPORT_MANAGER'",
                [People.bytes(region), People.bytes(member.id)])
        member
    }

    private Member working(UUID region, Member member) {
        desk.fixture.insert('expert_region', [partnership_id: tenant, membership_id: member.id, region_id: region, starts_on: TrajectFixture.LONG_AGO])
        member
    }

    private UUID batch(Member expert) {
        desk.batch(expert, SEALED, [6, 7, 8, 9, 10])
    }

    private UUID text(UUID batch, String text) {
        desk.fixture.insert('survey_answer', [partnership_id: tenant, batch_id: batch, question: 'open', open_text: text, shared: false])
    }

    private List<Map> groups(Member who, Map more = [:]) {
        visitor().signIn(who.email).graphql('''query($from: Date!, $to: Date!, $expert: ID) { surveyResults(by: EXPERT, from: $from, to: $to, expertId: $expert) {
            groups(first: 5) { nodes { label released } } } }''', PERIOD + more).surveyResults.groups.nodes
    }

    private List<String> texts(Member who, String purpose = 'AFTER_TRAJECT') {
        visitor().signIn(who.email).graphql('''query($from: Date!, $to: Date!, $purpose: SurveyPurpose) {
            surveyTexts(first: 50, purpose: $purpose, from: $from, to: $to) { nodes { text } } }''', PERIOD + [purpose: purpose]).surveyTexts.nodes*.text
    }

    private List<Map> share(Member who, UUID id, boolean shared) {
        visitor().signIn(who.email).graphql('mutation($i: SurveyTextShareInput!) { surveyTextShare(input: $i) { userErrors { code field message } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: id.toString(), shared: shared]]).surveyTextShare.userErrors
    }

    private List<Map> views(Member who) {
        visitor().signIn(who.email).graphql('{ surveyViews(first: 10) { nodes { name what everyone } } }').surveyViews.nodes
    }
}
