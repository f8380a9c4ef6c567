package nl.uitzicht.reviews

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.surveys.SurveyDesk
import nl.uitzicht.trajecten.TrajectFixture

class ReadingADossierSpec extends ApiSpecification {
    static final PAGE = '''query($id: ID!) { review(id: $id) { id side state from to expert { name } looks(first: 10) { nodes { name exported } }
        questions(first: 20) { nodes { code theme text } }
        dossier { period { ...figures } earlier(first: 20) { nodes { ...figures } } kinds(first: 20) { nodes { label value } }
          questions(first: 20) { nodes { question mean most answers } } domains(first: 20) { nodes { label value } } regions(first: 20) { nodes { label value } }
          trajecten(first: 100) { nodes { school state daysToContact daysToVisit ownMinutes agreedMinutes spentMinutes } } } } }
      fragment figures on ReviewPeriod { from to minutes travelMinutes capacityMinutes requests running closed goalsReached withoutContact
        contactMedian contactLongest visitMedian visitLongest agreedMinutes spentMinutes stepsBack sideTracks satisfaction { mark norm trajecten answers } }'''
    static final YEAR = ReviewFixture.YEAR
    @Inject
    ReviewFixture fixture
    @Inject
    People people
    @Inject
    TrajectFixture trajecten
    @Inject
    SurveyDesk surveys

    ReviewFixture.Situation s
    UUID kind

    def setup() {
        s = fixture.situation { visitor() }
        kind = trajecten.insert('activity_kind', [partnership_id: s.partnershipId, name: 'Gesprek', applies_to: 'ANY', position: 1])
    }

    def "the figures are of the days after the reference date before, both ends included"() {
        given: 'the round of January follows the one of October, whose figures end on 30 September'
        def reference = YEAR.month(10).atDay(1).minusDays(1)
        hours(reference, 30)
        hours(reference.plusDays(1), 60, 20)
        hours(YEAR.month(1).atDay(1).minusDays(1), 90)
        hours(YEAR.month(1).atDay(1), 120)

        when:
        def dossier = read(s.review(1)).dossier

        then:
        dossier.period.from == reference.plusDays(1).toString()
        dossier.period.to == YEAR.month(1).atDay(1).minusDays(1).toString()
        dossier.period.minutes == 150
        dossier.period.travelMinutes == 20
        dossier.kinds.nodes == [[label: 'Gesprek', value: 150]]
        dossier.earlier.nodes*.minutes == [30]
    }

    def "a lapsed round does not end a period: the next conversation covers it too"() {
        given:
        hours(YEAR.firstDay().plusDays(10), 45)
        people.sql().executeUpdate("UPDATE review SET state = 'LAPSED' WHERE id = ?", [People.bytes(s.review(10))])

        expect:
        read(s.review(1)).dossier.period.with { [it.from, it.minutes] } == [YEAR.firstDay().toString(), 45]
    }

    def "requests, what ended and the days until somebody came"() {
        given:
        def start = YEAR.firstDay().plusDays(10)
        def quick = traject(start, [region_id: trajecten.region(s.partnershipId, 'Oost')])
        def slow = traject(start)
        traject(start)
        def before = traject(start.minusYears(1), [state: 'CLOSED', ending: 'GOALS_REACHED', ends_on: start.plusDays(20)])
        hours(start.plusDays(2), 30, 0, quick)
        hours(start.plusDays(5), 60, 15, quick)
        hours(start.plusDays(9), 60, 15, slow)
        agree(quick, 600)
        def colleague = people.member([Role.EXPERT], s.partnershipId)
        hours(start.plusDays(1), 100, 0, slow, colleague)

        when:
        def dossier = read(s.review(10)).dossier
        def period = dossier.period

        then:
        [period.requests, period.running, period.closed, period.goalsReached, period.withoutContact] == [3, 3, 1, 1, 1]
        [period.contactMedian, period.contactLongest, period.visitMedian, period.visitLongest] == [2, 9, 5, 9]
        [period.agreedMinutes, period.spentMinutes] == [600, 90]
        period.minutes == 150
        dossier.trajecten.nodes.size() == 4
        dossier.regions.nodes.any { it.label.startsWith('Oost') && it.value == 1 }
        before
    }

    def "steps back and HGDs count while the expert was coupled"() {
        given:
        def start = YEAR.firstDay().plusDays(10)
        def mine = traject(start)
        def other = trajecten.traject([starts_on: start], s.partnershipId)
        [mine, other].each { id ->
            trajecten.insert('route_move', [partnership_id: s.partnershipId, traject_id: id, number: 1, cycle: 1, from_step: 'UNDERSTAND', to_step: 'OBSERVE',
                    made_on: start.plusDays(5), reason: '', at: start.plusDays(5).atTime(9, 0)])
            trajecten.insert('side_track', [partnership_id: s.partnershipId, traject_id: id, cycle: 1, membership_id: s.expert.id, begins_on: start.plusDays(9), version: 1])
        }

        expect:
        read(s.review(10)).dossier.period.with { [it.stepsBack, it.sideTracks] } == [1, 1]
        read(s.review(1)).dossier.period.with { [it.stepsBack, it.sideTracks] } == [0, 0]
    }

    def "a contract of half an fte asks 240 minutes on each school day"() {
        when:
        def period = read(s.review(10)).dossier.period
        def weekdays = YEAR.firstDay().datesUntil(YEAR.month(10).atDay(1)).filter { it.dayOfWeek.value < 6 }.count()

        then:
        period.capacityMinutes == weekdays * 240
    }

    def "what schools answered counts in the period its batch was sealed in; nothing is said before there is one"() {
        given: 'a batch on the last day of the period of October, and one on the day after'
        def reference = YEAR.month(10).atDay(1).minusDays(1)
        surveys.batch(s.expert, reference, [7, 8, 9, 9, 9])
        surveys.batch(s.expert, reference.plusDays(1), [5, 6, 6, 6, 6, 6])
        surveys.batch(people.member([Role.EXPERT], s.partnershipId), reference, [1, 1, 1, 1, 1])

        when:
        def october = read(s.review(10)).dossier
        def january = read(s.review(1)).dossier

        then:
        october.period.satisfaction == [mark: 8.4, norm: 7.5, trajecten: 5, answers: 5]
        october.questions.nodes.collect { [it.mean, it.most, it.answers] } == [[8.4, 10, 5], [4.0, 5, 5]]
        january.period.satisfaction.subMap('mark', 'answers') == [mark: 5.8, answers: 6]
        january.earlier.nodes*.satisfaction == [october.period.satisfaction]

        and:
        with(read(s.review(3)).dossier) {
            period.satisfaction == null
            questions.nodes == []
            earlier.nodes*.satisfaction*.mark == [8.4, 5.8]
        }
    }

    def "a guest reads the page without what schools answered, before and after it is frozen, and cannot guess it from the hash"() {
        given:
        surveys.batch(s.expert, YEAR.firstDay().plusDays(20), [7, 8, 9, 9, 9])
        def facilitator = people.member([Role.PROCESS_FACILITATOR], s.partnershipId)
        def guest = new ReviewTalk(visitor().signIn(facilitator.email), s.review(10))
        def manager = new ReviewTalk(s.asManager, s.review(10))
        manager.invite(facilitator.id)

        expect:
        silent(guest.look())
        manager.look().dossier.period.satisfaction.mark == 8.4

        when:
        manager.hold()

        then:
        silent(guest.look())

        when:
        manager.confirm()

        then:
        silent(guest.look())
        new ReviewTalk(s.asExpert, s.review(10)).look().dossier.period.satisfaction.mark == 8.4
        new ReviewTalk(s.asExpert, s.review(10)).look().contentHash
    }

    private static boolean silent(Map page) {
        page.side == 'GUEST' && page.contentHash == null && page.dossier.period.satisfaction == null && page.dossier.questions.nodes == [] &&
                page.dossier.earlier.nodes.every { it.satisfaction == null }
    }

    def "the page takes as many statements with 40 trajecten and three school years as with none"() {
        given:
        surveys.batch(s.expert, YEAR.firstDay().plusDays(3), [7, 8, 9, 9, 9])
        read(s.review(6))
        def few = statements()

        when:
        8.times { surveys.batch(s.expert, YEAR.firstDay().minusDays(60 * it), [7, 8, 9, 9, 9]) }
        40.times { i ->
            def day = YEAR.firstDay().minusYears(2).plusDays(i * 20)
            def one = traject(day)
            3.times { n -> hours(day.plusDays(n * 30), 60, 10, one) }
        }
        [1, 2].each { back ->
            [10, 1, 3, 6].each { month ->
                def reference = new SchoolYear(YEAR.firstYear() - back).month(month).atDay(1).minusDays(1)
                def sql = people.sql()
                def questionnaire = sql.firstRow('SELECT questionnaire_id FROM review WHERE id = ?', [People.bytes(s.review(6))]).questionnaire_id
                sql.close()
                trajecten.insert('review', [partnership_id: s.partnershipId, expert_id: s.expert.id, questionnaire_id: questionnaire,
                        school_year: '2024-2025', reference_date: reference, state: 'HELD', minutes: 60, place: '', slot: 'NONE', invitation: 0, version: 1])
            }
        }
        def many = statements()

        then:
        read(s.review(6)).dossier.earlier.nodes.size() == 11
        many.size() - few.size() == 1 // who has no traject is not asked for its hours
        many.size() <= 19
    }

    def "the expert sees the same page, and who looked at it; the manager does not see that"() {
        given:
        def review = s.review(10)

        when:
        def managers = read(review)
        def own = read(review, s.asExpert)

        then:
        own.side == 'EXPERT' && managers.side == 'MANAGER'
        own.dossier == managers.dossier
        own.questions == managers.questions && own.questions.nodes.size() == 11
        own.looks.nodes == [[name: 'Mieke Manager', exported: false]]
        managers.looks.nodes == []
    }

    def "own looks are not told, others once a day, and a manager who is an expert too hears who looked at the own review"() {
        given:
        def both = people.member([Role.EXPERT, Role.SUPPORT_MANAGER], s.partnershipId, 'Bo Beide')
        fixture.generate(s.asManager)
        def review = s.review(10, both)
        def own = visitor().signIn(both.email)

        when:
        3.times { read(review) }
        read(review, own)

        then:
        read(review, own).looks.nodes == [[name: 'Mieke Manager', exported: false]]
    }

    def "what stands in a review is recorded whichever way it is read: #door"() {
        given:
        def guest = people.member([Role.PROCESS_FACILITATOR], s.partnershipId, 'Gast')
        def talk = new ReviewTalk(s.asManager, s.review(10))
        talk.invite(guest.id)
        talk.agree([text: 'Intervisie', owner: 'EXPERT'])
        talk.hold()
        talk.confirm()
        new ReviewTalk(s.asExpert, s.review(10)).confirm()
        people.sql().executeUpdate("DELETE FROM audit_event WHERE action = 'review' AND subject_id = ?", [People.bytes(s.review(10))])

        when:
        (guests ? visitor().signIn(guest.email) : s.asManager).graphql(query, [r: s.rounds[0].id])

        then:
        read(s.review(10), s.asExpert).looks.nodes*.name == looked

        where:
        door                  | guests | query                                                                                           || looked
        'the board'           | false  | 'query($r: ID!) { reviews(first: 9, roundId: $r) { nodes { notes(first: 5) { nodes { text } } } } }' || ['Mieke Manager']
        'the board by name'   | false  | 'query($r: ID!) { reviews(first: 9, roundId: $r) { nodes { id state } } }'                          || []
        'the list of a guest' | true   | '{ myReviews(first: 9) { nodes { dossier { period { minutes } } } } }'                              || ['Gast']
        'open agreements'     | false  | '{ reviewOpenAgreements(first: 9) { nodes { text } } }'                                             || ['Mieke Manager']
    }

    def "a traject that ends on the last day is closed, and runs no longer"() {
        given:
        def last = YEAR.month(10).atDay(1).minusDays(1)
        traject(YEAR.firstDay().plusDays(3), [state: 'CLOSED', ending: 'GOALS_REACHED', ends_on: last])

        expect:
        read(s.review(10)).dossier.period.with { [it.running, it.closed, it.goalsReached] } == [0, 1, 1]
    }

    def "how a traject ended is no figure of who was replaced before"() {
        given:
        def start = YEAR.firstDay().plusDays(3)
        def left = trajecten.traject([starts_on: start, state: 'CLOSED', ending: 'GOALS_REACHED', ends_on: start.plusDays(30)], s.partnershipId)
        trajecten.couple([starts_on: start, ends_on: start.plusDays(10)], left, s.expert, true)

        expect:
        read(s.review(10)).dossier.with { [it.period.closed, it.period.goalsReached, it.trajecten.nodes*.state] } == [1, 0, ['CLOSED']]
    }

    def "a departed expert's reviews stay readable to the manager"() {
        given:
        def talk = new ReviewTalk(s.asManager, s.review(10))
        talk.note('PROUD', 'Sterke start', talk.version())
        people.sql().with {
            executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [ReviewFixture.TODAY.minusDays(3), People.bytes(s.expert.id)])
            executeUpdate('UPDATE role_grant SET ends_on = ? WHERE membership_id = ?', [ReviewFixture.TODAY.minusDays(3), People.bytes(s.expert.id)])
            close()
        }

        expect:
        talk.look().notes.nodes*.text == ['Sterke start']
        read(s.review(10)).expert.name == 'Eva Expert'
    }

    def "who has nothing to do with it reads as if it were not there"() {
        given:
        def colleague = visitor().signIn(people.member([Role.EXPERT], s.partnershipId).email)
        def elsewhere = visitor().signIn(people.member([Role.SUPPORT_MANAGER]).email)
        def facilitator = visitor().signIn(people.member([Role.PROCESS_FACILITATOR], s.partnershipId).email)

        expect:
        [colleague, elsewhere, facilitator].every { read(s.review(10), it) == null }
    }

    private List<String> statements() {
        StatementCounter.during { read(s.review(6)) }
    }

    private Map read(UUID review, server = s.asManager) {
        server.graphql(PAGE, [id: review.toString()]).review
    }

    private UUID traject(LocalDate from, Map values = [:]) {
        def id = trajecten.traject([starts_on: from] + values, s.partnershipId)
        trajecten.couple([starts_on: from], id, s.expert, true)
        id
    }

    private void hours(LocalDate date, int minutes, int travel = 0, UUID traject = null, member = s.expert) {
        trajecten.insert('hour_entry', [partnership_id: s.partnershipId, membership_id: member.id, date: date, minutes: minutes,
                travel_minutes: travel, activity_kind_id: kind, traject_id: traject, note: '', version: 1, logged_at: date.atTime(12, 0)])
    }

    private void agree(UUID traject, int minutes) {
        trajecten.insert('traject_agreement', [partnership_id: s.partnershipId, traject_id: traject, minutes: minutes,
                from_date: YEAR.firstDay(), recorded_by: s.manager.id, recorded_at: YEAR.firstDay().atTime(12, 0)])
    }
}
