package nl.uitzicht.reviews

import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.tenancy.Role

class AcrossRoundsSpec extends ApiSpecification {
    static final QUESTION = [code: 'PROUD', kind: 'TEXT', theme: 'Trots', text: 'Waar ben je trots op?']
    @Inject
    ReviewFixture fixture
    @Inject
    People people

    ReviewFixture.Situation s

    def setup() {
        s = fixture.situation { visitor() }
    }

    def "a manager sees what waits, of the own experts only; done is done"() {
        given:
        def talk = new ReviewTalk(s.asManager, s.review(10))
        def id = talk.agree([text: 'Intervisie', owner: 'EXPERT', dueOn: '2027-03-01']).agreement.id
        talk.agree([text: 'Werkplek', owner: 'PARTNERSHIP'])
        talk.hold()

        expect: 'not before both confirmed'
        open() == []

        when:
        talk.confirm()
        new ReviewTalk(s.asExpert, s.review(10)).confirm()

        then:
        open().collect { [it.expertName, it.managerName, it.text, it.owner, it.dueOn] } as Set ==
                [['Eva Expert', 'Mieke Manager', 'Intervisie', 'EXPERT', '2027-03-01'], ['Eva Expert', 'Mieke Manager', 'Werkplek', 'PARTNERSHIP', null]] as Set
        open('first: 1').size() == 1
        pages().toSet() == ['Intervisie', 'Werkplek'] as Set

        and: 'before both confirmed nothing comes of an agreement, and what came of it is history too'
        new ReviewTalk(s.asManager, s.review(1)).with { it.settle(it.agree([text: 'Te vroeg', owner: 'EXPERT']).agreement.id, 'DONE').codes } == ['REVIEW_STATE']

        when:
        talk.settle(id, 'DONE')

        then:
        open()*.text == ['Werkplek']
        changes(id) == ['OPEN', 'DONE']
    }

    def "themes are counts of conversations, for policy from five, and never a text"() {
        given:
        5.times { people.member([Role.EXPERT], s.partnershipId, "Expert $it") }
        fixture.generate(s.asManager)
        def policy = visitor().signIn(people.member([Role.POLICY_OFFICER], s.partnershipId).email)
        def reviews = s.asManager.graphql('query($r: ID!) { reviews(first: 10, roundId: $r) { nodes { id } } }', [r: s.rounds[0].id]).reviews.nodes*.id
        reviews.eachWithIndex { id, i ->
            def talk = new ReviewTalk(s.asManager, UUID.fromString(id))
            talk.note('PROUD', 'Iets', 1)
            if (i < 4) {
                talk.note('SPEED', 'Iets', 2)
            }
        }

        and: 'five conversations with one expert are about one person'
        5.times { i ->
            def extra = UUID.randomUUID()
            s.asManager.graphql('mutation($i: ReviewAddInput!) { r: reviewAdd(input: $i) { userErrors { code } } }',
                    [i: [mutationId: ReviewFixture.id(), id: extra.toString(), expertId: s.expert.id.toString()]])
            new ReviewTalk(s.asManager, extra).note('GOALS', 'Iets', 1)
            people.sql().executeUpdate('UPDATE review SET reference_date = reference_date - INTERVAL ? DAY WHERE id = ?', [i + 1, People.bytes(extra)])
        }

        expect:
        themes(s.asManager) == [['Successen', 6], ['Doelen', 5], ['Snelheid', 4]]
        themes(policy) == [['Successen', 6]]
    }

    def "a partnership sets its own months; rounds made from then on follow them"() {
        given:
        def partnership = people.partnership()
        people.member([Role.EXPERT], partnership)
        def administrator = visitor().signIn(people.member([Role.ADMINISTRATOR], partnership).email)
        def manager = visitor().signIn(people.member([Role.SUPPORT_MANAGER], partnership).email)

        expect:
        settings(administrator).with { [it.months, it.keepYears, it.number, it.questions.nodes.size()] } == [[10, 1, 3, 6], 2, 0, 11]
        save(administrator, [11, 2], 3).settings.months == [11, 2]
        fixture.generate(manager, new SchoolYear(ReviewFixture.YEAR.firstYear() + 1).name()).rounds*.month ==
                [11, 2].collect { new SchoolYear(ReviewFixture.YEAR.firstYear() + 1).month(it).toString() }
        save(administrator, [], 2).userErrors*.code == ['INVALID']
        save(administrator, [13], 2).userErrors*.code == ['INVALID']
        save(administrator, [3, 3], 9).userErrors*.field == [['months'], ['keepYears']]
    }

    def "new questions are for rounds that have not begun; a review somebody prepared keeps its own"() {
        given:
        def next = new SchoolYear(ReviewFixture.YEAR.firstYear() + 1).name()

        and: 'a round that runs, one to come, and one to come that the expert prepares already'
        [-1, 1, 2].eachWithIndex { months, i ->
            people.sql().executeUpdate('UPDATE review_round SET month = ? WHERE id = ?', [ReviewFixture.TODAY.plusMonths(months).withDayOfMonth(2), People.bytes(UUID.fromString(s.rounds[i].id))])
        }
        new ReviewTalk(s.asExpert, s.review(s.rounds[2])).reflect('PROUD', 'Alvast')

        when:
        def saved = ask(s.asManager, [QUESTION])
        fixture.generate(s.asManager, next)
        def rounds = s.asManager.graphql('{ reviewRounds(first: 20) { nodes { id schoolYear } } }').reviewRounds.nodes

        then:
        saved.settings.number == 2
        questions(rounds.find { it.schoolYear == next }.id) == ['Trots']
        questions(s.rounds[0].id).size() == 11
        questions(s.rounds[1].id) == ['Trots']
        questions(s.rounds[2].id).size() == 11
        ask(s.asManager, []).userErrors*.code == ['INVALID']
        ask(s.asManager, [QUESTION, QUESTION]).userErrors*.code == ['INVALID']
        ask(s.asManager, [QUESTION + [text: '']]).userErrors*.code == ['REQUIRED']
    }

    def "conversations between rounds have a board of their own"() {
        given:
        def id = UUID.randomUUID().toString()
        s.asManager.graphql('mutation($i: ReviewAddInput!) { r: reviewAdd(input: $i) { userErrors { code } } }',
                [i: [mutationId: ReviewFixture.id(), id: id, expertId: s.expert.id.toString()]])

        expect:
        s.asManager.graphql('{ reviews(first: 10) { nodes { id } } }').reviews.nodes*.id == [id]
    }

    /** From what to what the state of an agreement went. */
    private List<String> changes(String id) {
        def sql = people.sql()
        def row = sql.firstRow('SELECT from_text, to_text FROM review_change WHERE field = ?', ["agreement:$id:state".toString()])
        sql.close()
        [row.from_text, row.to_text]
    }

    /** One by one. */
    private List<String> pages() {
        def texts = []
        String after = null
        boolean more = true
        while (more) {
            def page = s.asManager.graphql('query($a: String) { reviewOpenAgreements(first: 1, after: $a) { nodes { text } pageInfo { hasNextPage endCursor } } }', [a: after]).reviewOpenAgreements
            texts.addAll(page.nodes*.text)
            after = page.pageInfo.endCursor
            more = page.pageInfo.hasNextPage
        }
        texts
    }

    private List<Map> open(String arguments = 'first: 10') {
        s.asManager.graphql("{ reviewOpenAgreements($arguments) { nodes { expertName managerName text owner dueOn } } }".toString()).reviewOpenAgreements.nodes
    }

    private static List<List> themes(server) {
        server.graphql('{ reviewThemes(first: 10) { nodes { label reviews } } }').reviewThemes.nodes.collect { [it.label, it.reviews] }
    }

    private static Map settings(server) {
        server.graphql('{ reviewSettings { months keepYears number questions(first: 30) { nodes { code } } } }').reviewSettings
    }

    private static Map save(server, List<Integer> months, int years) {
        server.graphql('mutation($i: ReviewSettingsSaveInput!) { r: reviewSettingsSave(input: $i) { settings { months } userErrors { code field } } }',
                [i: [mutationId: ReviewFixture.id(), months: months, keepYears: years]]).r
    }

    private static Map ask(server, List<Map> questions) {
        server.graphql('mutation($i: ReviewQuestionsSaveInput!) { r: reviewQuestionsSave(input: $i) { settings { number } userErrors { code } } }',
                [i: [mutationId: ReviewFixture.id(), questions: questions]]).r
    }

    private List<String> questions(String round) {
        s.asManager.graphql('query($r: ID!) { reviews(first: 1, roundId: $r) { nodes { questions(first: 30) { nodes { theme } } } } }', [r: round])
                .reviews.nodes[0].questions.nodes*.theme
    }
}
