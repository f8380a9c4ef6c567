package nl.uitzicht.reviews

import jakarta.inject.Inject
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

class HoldingAConversationSpec extends ApiSpecification {
    @Inject
    ReviewFixture fixture
    @Inject
    People people

    ReviewFixture.Situation s
    ReviewTalk expert
    ReviewTalk manager

    def setup() {
        s = fixture.situation { visitor() }
        expert = new ReviewTalk(s.asExpert, s.review(10))
        manager = new ReviewTalk(s.asManager, s.review(10))
    }

    def "a reflection is the expert's alone until it is shared"() {
        when:
        def first = expert.reflect('PROUD', 'De start van groep 5.')
        expert.reflect('WISH', '', 'ORALLY')

        then:
        first.answer.version == 1
        expert.look().answers.nodes.collect { [it.code, it.text, it.choice] } as Set ==
                [['PROUD', 'De start van groep 5.', null], ['WISH', '', 'ORALLY']] as Set
        manager.look().answers.nodes == []

        when:
        def shared = expert.share()

        then:
        shared.review.state == 'TO_PLAN'
        manager.look().answers.nodes.size() == 2
    }

    def "an answer from another device is not overwritten unseen"() {
        given:
        expert.reflect('PROUD', 'Eerste')
        expert.reflect('PROUD', 'Tweede', null, 1)

        expect:
        expert.reflect('PROUD', 'Van het andere toestel', null, 1).conflicts == [[field: 'PROUD', mine: 'Van het andere toestel', theirs: 'Tweede']]
        expert.reflect('PROUD', 'Derde', null, 2).answer.version == 3
    }

    def "nor a choice from another device, when the words are the same"() {
        given:
        expert.reflect('WISH', '', 'YES')

        expect:
        expert.reflect('WISH', '', 'NO').conflicts == [[field: 'WISH', mine: 'nee', theirs: 'ja']]
        expert.reflect('WISH', 'Zeker', 'YES').answer.version == 2
    }

    def "one person on two devices is told so too, and follows the own save on the same one"() {
        given:
        def seen = manager.version()
        def laptop = manager.note('PROUD', 'Van de laptop', seen)

        expect:
        manager.note('PROUD', 'Van de tablet', seen).conflicts == [[field: 'note:PROUD', mine: 'Van de tablet', theirs: 'Van de laptop']]
        manager.note('GOALS', 'Iets anders', seen).codes == []
        manager.note('PROUD', 'Verder op de laptop', laptop.acceptedVersion).conflicts == []
    }

    def "what does not belong in a reflection is refused: #codes"() {
        expect:
        expert.reflect(code, text, choice).codes == codes

        where:
        code    | text                         | choice     || codes
        'NONE'  | ''                           | null       || ['NOT_FOUND']
        'PROUD' | 'x' * 2001                   | null       || ['TOO_LONG']
        'PROUD' | 'Bel 06-12345678'            | null       || ['TEXT_PHONE']
        'PROUD' | ''                           | 'YES'      || ['INVALID']
        'WISH'  | ''                           | 'TOO_MANY' || ['INVALID']
    }

    def "sharing nothing is refused"() {
        expect:
        expert.share().codes == ['REQUIRED']
    }

    def "two who write about different themes merge; about the same one both texts come back"() {
        given: 'both opened the page at the same version'
        def seen = manager.version()

        when:
        def mine = manager.note('PROUD', 'Sterke start', seen)
        def theirs = expert.note('GOALS', 'Twee doelen gehaald', seen)

        then:
        mine.acceptedVersion == seen + 1
        theirs.acceptedVersion == seen + 2
        manager.look().notes.nodes.collectEntries { [it.code, it.text] } == [PROUD: 'Sterke start', GOALS: 'Twee doelen gehaald']

        when:
        def again = expert.note('PROUD', 'Iets anders', seen)

        then:
        again.conflicts == [[field: 'note:PROUD', mine: 'Iets anders', theirs: 'Sterke start']]
        manager.look().notes.nodes.find { it.code == 'PROUD' }.text == 'Sterke start'
    }

    def "private notes are read by the manager who wrote them, and by nobody else"() {
        given:
        def colleague = new ReviewTalk(visitor().signIn(people.member([Role.SUPPORT_MANAGER], s.partnershipId).email), s.review(10))
        def guest = people.member([Role.PROCESS_FACILITATOR], s.partnershipId, 'Piet Proces')
        manager.invite(guest.id)

        when:
        manager.keep('Vraag naar de reistijd')

        then:
        manager.look().privateNote == 'Vraag naar de reistijd'
        colleague.look().privateNote == ''
        expert.look().privateNote == null
        new ReviewTalk(visitor().signIn(guest.email), s.review(10)).look().with { [it.side, it.privateNote, it.guests.nodes*.name] } == ['GUEST', null, ['Piet Proces']]
        expert.keep('Stiekem').codes == ['FORBIDDEN']
    }

    def "private notes of two devices do not go over each other unseen"() {
        given:
        def seen = manager.look().privateNoteVersion
        def first = manager.keep('Op de laptop', seen)

        expect:
        seen == 0
        manager.look().privateNoteVersion == first.acceptedVersion
        manager.keep('Op de telefoon', seen).with { [it.codes, it.conflicts] } == [[], [[field: 'text', mine: 'Op de telefoon', theirs: 'Op de laptop']]]
        manager.look().privateNote == 'Op de laptop'

        and: 'the same words are no conflict, and who looked again goes on'
        manager.keep('Op de laptop', seen).conflicts == []
        manager.keep('Op beide', manager.look().privateNoteVersion).conflicts == []
        manager.look().privateNote == 'Op beide'

        and: 'nobody else learns how often'
        expert.look().privateNoteVersion == null
    }

    def "an agreement has an owner and a date, changes field by field, and can be taken away"() {
        given:
        def id = UUID.randomUUID().toString()
        def first = manager.agree([text: 'Intervisie in het voorjaar', owner: 'PARTNERSHIP', dueOn: '2027-03-01'], id)
        def seen = manager.version()

        when: 'one changes the text, the other the owner'
        manager.agree([text: 'Intervisie in maart'], id, seen)
        expert.agree([owner: 'EXPERT'], id, seen)

        then:
        first.codes == []
        manager.look().agreements.nodes.collect { [it.text, it.owner, it.dueOn, it.state] } == [['Intervisie in maart', 'EXPERT', '2027-03-01', 'OPEN']]
        expert.agree([text: 'Anders'], id, seen).conflicts*.field == ["agreement:$id:text"]
        expert.agree([text: '']).codes == ['REQUIRED']
        manager.agree([withoutDue: true], id).agreement.dueOn == null
    }

    def "what was agreed without signal merges too: who takes away what somebody changed is told, and a replay of what is gone is answered"() {
        given:
        def (id, other, mutation) = (1..3).collect { UUID.randomUUID().toString() }
        def made = manager.version()
        def input = [mutationId: mutation, reviewId: s.review(10).toString(), id: id, text: 'Intervisie', owner: 'EXPERT', basedOnVersion: made]
        def send = { manager.server.graphql('mutation($i: ReviewAgreementSaveInput!) { r: reviewAgreementSave(input: $i) { agreement { id } acceptedVersion userErrors { code } } }', [i: input]).r }
        def first = send()
        manager.note('PROUD', 'Tegelijk', made)
        manager.agree([text: 'Nog een', owner: 'MANAGER'], other, made)
        def seen = manager.version()
        expert.agree([text: 'Intervisie in maart'], id, seen)

        expect: 'both other things merged; the changed one is a conflict'
        manager.look().agreements.nodes*.text.toSet() == ['Intervisie in maart', 'Nog een'] as Set
        manager.remove(id, seen).conflicts.collect { [it.field, it.mine, it.theirs] } == [["agreement:$id:text".toString(), null, 'Intervisie in maart']]
        manager.remove(other, seen).codes == []
        manager.remove(id, manager.version()).codes == []
        manager.look().agreements.nodes == []

        and: 'the answer to the first save was lost: sent again it is accepted as before'
        with(send()) { [it.agreement, it.acceptedVersion, it.userErrors] == [null, first.acceptedVersion, []] }

        and: 'an edit of what somebody took away says so'
        expert.agree([text: 'Toch'], other, seen).conflicts*.theirs == [null] * 2
    }

    def "a signal reaches the expert, who answers it; it names no school"() {
        given:
        reference(10, -5)
        def facilitator = visitor().signIn(people.member([Role.PROCESS_FACILITATOR], s.partnershipId, 'Piet Proces').email)
        people.sql().executeInsert('''INSERT INTO school (partnership_id, id, location_code, kind, name, street, house_number, postcode, place, municipality, province,
                board_number, denomination, phone, website) VALUES (?, ?, '00AA11', 'PRIMARY', 'De Zwaluw', '', '', '', '', '', '', '', '', '', '')''',
                [People.bytes(s.partnershipId), People.bytes(UUID.randomUUID())])

        expect:
        signal(facilitator, 'Snel ter plaatse, duidelijke terugkoppeling') == []
        signal(facilitator, 'Op de zwaluw was men blij') == ['TEXT_SCHOOL']
        signal(s.asManager, 'Van de manager zelf') == ['FORBIDDEN']

        when:
        def seen = expert.look().signals.nodes

        then:
        seen*.text == ['Snel ter plaatse, duidelijke terugkoppeling']
        seen*.author == ['Piet Proces']
    }

    def "an answer to a signal that was given elsewhere is not written over unseen"() {
        given:
        reference(10, -5)
        signal(visitor().signIn(people.member([Role.PROCESS_FACILITATOR], s.partnershipId).email), 'Snel ter plaatse')
        def id = expert.look().signals.nodes[0].id
        expert.reply(id, 'Op de laptop', '')

        expect:
        expert.reply(id, 'Op de telefoon', '').with { [it.codes, it.conflicts] } == [[], [[field: 'answer', mine: 'Op de telefoon', theirs: 'Op de laptop']]]
        expert.look().signals.nodes*.answer == ['Op de laptop']
        expert.reply(id, 'Op beide', 'Op de laptop').conflicts == []
        expert.look().signals.nodes*.answer == ['Op beide']
    }

    def "a signal within five school days before the conversation waits for the next one (D26)"() {
        given:
        [10: -5, 1: 30, 3: 90, 6: 180].each { month, away -> reference(month, away) }
        people.sql().executeUpdate("UPDATE review SET planned_on = ?, state = 'PLANNED' WHERE id = ?", [ReviewFixture.TODAY.plusDays(days), People.bytes(s.review(10))])
        def facilitator = visitor().signIn(people.member([Role.PROCESS_FACILITATOR], s.partnershipId).email)

        when:
        signal(facilitator, 'Rustig en helder')

        then:
        expert.look().signals.nodes.size() == here
        new ReviewTalk(s.asExpert, s.review(1)).look().signals.nodes.size() == 1 - here

        where:
        days || here
        3    || 0
        14   || 1
    }

    def "a conversation is held on a day that has been, by the manager"() {
        expect:
        manager.hold(LocalDate.now(Time.AMSTERDAM).plusDays(1).toString()).codes == ['INVALID']
        expert.hold().codes == ['FORBIDDEN']
        manager.hold().review.state == 'HELD'
        manager.hold().codes == ['REVIEW_STATE']
    }

    def "a reflection that arrives after the talk is still read, until one of both confirmed"() {
        given:
        manager.hold()
        def before = manager.look().contentHash

        expect:
        expert.reflect('PROUD', 'Geschreven op de parkeerplaats').codes == []
        manager.look().contentHash == before
        expert.share().review.state == 'HELD'
        manager.look().contentHash != before

        when:
        manager.confirm()

        then:
        expert.reflect('PROUD', 'Te laat').codes == ['REVIEW_STATE']
    }

    def "nobody reviews themselves"() {
        given:
        def both = people.member([Role.EXPERT, Role.SUPPORT_MANAGER], s.partnershipId)
        fixture.generate(s.asManager)
        def own = new ReviewTalk(visitor().signIn(both.email), s.review(10, both))

        expect:
        own.hold().codes == ['OWN_WORK']
        own.keep('Over mijzelf').codes == ['OWN_WORK']
        own.look().side == 'EXPERT'
    }

    def "a conversation between rounds has its own period, until yesterday"() {
        given:
        def id = UUID.randomUUID()
        def added = extra(s.asManager, id)

        expect:
        added.review == [to: LocalDate.now(Time.AMSTERDAM).minusDays(1).toString(), state: 'TO_PLAN']
        new ReviewTalk(s.asExpert, id).look().side == 'EXPERT'
    }

    def "two managers who add a conversation between rounds at once add one; after it lapsed there can be another"() {
        given:
        def ids = (1..6).collect { UUID.randomUUID() }
        def both = [s.asManager, visitor().signIn(people.member([Role.SUPPORT_MANAGER], s.partnershipId).email)]
        def pool = Executors.newFixedThreadPool(6)

        when:
        def answers = pool.invokeAll(ids.withIndex().collect { id, i -> { -> extra(both[i % 2], id) } as Callable })*.get()
        pool.shutdown()

        then:
        answers*.userErrors.collectMany { it*.code }.countBy { it } == [REVIEW_EXTRA_TODAY: 5]
        people.sql().firstRow('SELECT COUNT(*) AS n FROM review WHERE expert_id = ? AND round_id IS NULL', [People.bytes(s.expert.id)]).n == 1

        when:
        people.sql().executeUpdate("UPDATE review SET state = 'LAPSED' WHERE expert_id = ? AND round_id IS NULL", [People.bytes(s.expert.id)])

        then:
        extra(s.asManager, UUID.randomUUID()).userErrors == []
    }

    private Map extra(Server asker, UUID id) {
        asker.graphql('mutation($i: ReviewAddInput!) { r: reviewAdd(input: $i) { review { to state } userErrors { code } } }',
                [i: [mutationId: ReviewFixture.id(), id: id.toString(), expertId: s.expert.id.toString()]]).r
    }

    def "the device of the expert holds the conversation that is planned first, else the nearest, and signals go there"() {
        given: 'one of weeks ago that nobody held, one to come, and one that is too far away'
        reference(10, -53)
        reference(1, january)
        reference(3, 90)
        reference(6, 180)
        if (march) {
            people.sql().executeUpdate("UPDATE review SET planned_on = ?, state = 'PLANNED' WHERE id = ?", [ReviewFixture.TODAY.plusDays(march), People.bytes(s.review(3))])
        }
        if (planned) {
            people.sql().executeUpdate("UPDATE review SET planned_on = ?, state = 'PLANNED' WHERE id = ?", [ReviewFixture.TODAY.plusDays(planned), People.bytes(s.review(10))])
        }
        def facilitator = visitor().signIn(people.member([Role.PROCESS_FACILITATOR], s.partnershipId).email)
        signal(facilitator, 'Rustig en helder')

        expect:
        s.asExpert.graphql('{ myWork { review { id questions(first: 30) { nodes { code } } answers(first: 30) { nodes { code } } } } }').myWork.review
                .with { [it.id, it.questions.nodes.size()] } == [s.review(month).toString(), 11]
        new ReviewTalk(s.asExpert, s.review(month)).look().signals.nodes*.text == ['Rustig en helder']

        where:
        january | planned | march || month
        39      | null    | null  || 1
        39      | 20      | null  || 10
        39      | -20     | null  || 1
        60      | null    | null  || 10
        39      | 20      | 15    || 3
    }

    def "a signal that turns out too late for the moment that is planned, or for the day that was held, moves to the next"() {
        given:
        reference(10, -20)
        reference(1, 60)
        def facilitator = visitor().signIn(people.member([Role.PROCESS_FACILITATOR], s.partnershipId).email)
        signal(facilitator, 'Rustig en helder')
        assert expert.look().signals.nodes.size() == 1

        when:
        days == null ? manager.hold() : manager.plan(ReviewFixture.TODAY.plusDays(days))

        then:
        [10, 1].collect { new ReviewTalk(s.asExpert, s.review(it)).look().signals.nodes.size() } == [here, 1 - here]

        where:
        days || here
        1    || 0
        40   || 1
        null || 0
    }

    def "what was said to be held by mistake goes back to where it was, as long as nothing was written since"() {
        given:
        manager.note('PROUD', 'Voorbereid', manager.version())
        manager.plan(ReviewFixture.TODAY.plusDays(14))
        manager.hold()

        expect:
        expert.notHeld().codes == ['FORBIDDEN']
        manager.notHeld().review.state == 'PLANNED'
        s.row(s.review(10)).held_on == null
        manager.notHeld().codes == ['REVIEW_STATE']

        when:
        manager.hold()
        manager.note('PROUD', 'Besproken', manager.version())

        then:
        manager.notHeld().codes == ['REVIEW_STATE']
    }

    def "taken back, it is led again by who planned it"() {
        given:
        manager.plan(ReviewFixture.TODAY.plusDays(14))
        def colleague = people.member([Role.SUPPORT_MANAGER], s.partnershipId, 'Ruud Collega')
        def other = new ReviewTalk(visitor().signIn(colleague.email), s.review(10))

        when:
        other.hold()

        then:
        led() == People.bytes(colleague.id)
        other.notHeld().review.state == 'PLANNED'
        led() == People.bytes(s.manager.id)
    }

    def "who took a confirmation back still cannot unsay it when something was written, and can when nothing was"() {
        given:
        manager.plan(ReviewFixture.TODAY.plusDays(14))
        manager.hold()
        if (writes) {
            manager.note('PROUD', 'Besproken', manager.version())
        }
        manager.confirm()
        assert manager.takeBack().review.state == 'HELD'

        expect:
        manager.notHeld().with { codes ?: review.state } == told
        writes || led() == People.bytes(s.manager.id)

        where:
        writes || told
        true   || ['REVIEW_STATE']
        false  || 'PLANNED'
    }

    private byte[] led() {
        people.sql().firstRow('SELECT manager_id FROM review WHERE id = ?', [People.bytes(s.review(10))]).manager_id as byte[]
    }

    private void reference(int month, int days) {
        people.sql().executeUpdate('UPDATE review SET reference_date = ? WHERE id = ?', [ReviewFixture.TODAY.plusDays(days), People.bytes(s.review(month))])
    }

    private List<String> signal(server, String text) {
        server.graphql('mutation($i: ReviewSignalRecordInput!) { r: reviewSignalRecord(input: $i) { userErrors { code } } }',
                [i: [mutationId: ReviewFixture.id(), id: ReviewFixture.id(), expertId: s.expert.id.toString(), text: text]]).r.userErrors*.code
    }
}
