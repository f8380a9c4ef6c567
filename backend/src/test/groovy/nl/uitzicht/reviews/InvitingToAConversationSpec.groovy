package nl.uitzicht.reviews

import biweekly.Biweekly
import biweekly.ICalVersion
import biweekly.ICalendar
import com.icegreen.greenmail.util.GreenMail
import com.icegreen.greenmail.util.ServerSetup
import jakarta.inject.Inject
import jakarta.mail.BodyPart
import jakarta.mail.Multipart
import jakarta.mail.internet.MimeMessage
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneId
import nl.uitzicht.OwnApplicationSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.jobs.DailyWork
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.trajecten.TrajectFixture

/** From the manager's tap to the calendar of both, through a mail server; the files are read by a parser that did not write them. */
class InvitingToAConversationSpec extends OwnApplicationSpecification {
    static final GreenMail MAIL = new GreenMail(new ServerSetup(0, '127.0.0.1', ServerSetup.PROTOCOL_SMTP).tap { it.serverStartupTimeout = 60_000 }).tap { it.start() }
    static final LocalDate DAY = LocalDate.now(Time.AMSTERDAM).plusDays(20)
    @Inject
    ReviewFixture fixture
    @Inject
    People people
    @Inject
    TrajectFixture trajecten
    @Inject
    List<DailyWork> dailyWork
    @Inject
    Transactions transactions

    ReviewFixture.Situation s

    @Override
    Map<String, String> getProperties() {
        super.properties + ['uitzicht.mail.host': '127.0.0.1', 'uitzicht.mail.port': MAIL.smtp.port.toString(), 'uitzicht.mail.interval': '1h',
                            'uitzicht.mail.from': 'uitzicht@swv.example']
    }

    def setup() {
        s = fixture.situation { visitor() }
    }

    def cleanupSpec() {
        MAIL.stop()
    }

    def "both get the same invitation for their calendar, and no answer is asked of it"() {
        when:
        def planned = plan(DAY, '13:30')

        then:
        planned.userErrors == []
        def mine = sentTo(s.expert.email)
        def theirs = sentTo(s.manager.email)
        [mine, theirs]*.size() == [1, 1]
        mine[0].subject.startsWith('Kwartaalgesprek op ')
        types(mine[0]) == ['text/plain', 'text/html', 'text/calendar', 'text/calendar']
        files(mine[0]) == ['uitnodiging.ics']

        and: 'the file is one that a calendar takes'
        def calendar = calendarOf(mine[0])
        calendar.method.value == 'REQUEST'
        calendar.validate(ICalVersion.V2_0).empty
        calendar.events.size() == 1
        with(calendar.events[0]) {
            uid.value == "${s.review(10)}.${s.manager.id}@uitzicht"
            sequence.value == 0
            status.value == 'CONFIRMED'
            dateStart.value.toInstant() == DAY.atTime(13, 30).atZone(ZoneId.of('Europe/Amsterdam')).toInstant()
            dateEnd.value.toInstant() == DAY.atTime(14, 30).atZone(ZoneId.of('Europe/Amsterdam')).toInstant()
            organizer.email == s.manager.email
            attendees*.email as Set == [s.expert.email, s.manager.email] as Set
            attendees*.rsvp == [false, false]
            location.value == 'Kantoor, kamer 2'
        }
        calendarOf(theirs[0]).events[0].uid.value == calendar.events[0].uid.value
    }

    def "moving and cancelling keep the UID and raise the SEQUENCE"() {
        given:
        plan(DAY, '13:30')
        plan(DAY.plusDays(1), '09:00')
        act('reviewPlanCancel')
        plan(DAY.plusDays(2), '10:30')

        when:
        def events = sentTo(s.expert.email).collect { calendarOf(it) }

        then:
        events*.method*.value == ['REQUEST', 'REQUEST', 'CANCEL', 'REQUEST']
        events*.events*.get(0)*.sequence*.value == [0, 1, 2, 3]
        events*.events*.get(0)*.uid*.value.toSet().size() == 1
        events[2].events[0].status.value == 'CANCELLED'
        events[2].events[0].dateStart.value == events[1].events[0].dateStart.value
    }

    def "a review that lapses leaves both calendars"() {
        given:
        plan(DAY, '13:30')

        expect:
        act('reviewLapse').review.state == 'LAPSED'
        calendarOf(sentTo(s.manager.email).last()).method.value == 'CANCEL'
        act('reviewRevive').review.state == 'TO_PLAN'
    }

    def "all moments of a round or none: one that cannot be undoes the others"() {
        given:
        people.member([Role.EXPERT], s.partnershipId, 'Fatma Nieuw')
        fixture.generate(s.asManager)
        def elsewhere = fixture.situation { visitor() }.review(10)

        when:
        def refused = plan([[reviewId: s.review(10).toString(), date: DAY.toString(), startsAt: '09:00'],
                            [reviewId: elsewhere.toString(), date: DAY.toString(), startsAt: '10:30']])

        then:
        refused.userErrors*.code == ['NOT_FOUND']
        s.row(s.review(10)).state == 'TO_PLAN'
        sentTo(s.expert.email).empty
    }

    def "proposals lie on school days on which the expert works, at least a week ahead, and never two at once"() {
        given: 'one who works on Tuesdays only, and a holiday'
        def tuesday = people.member([Role.EXPERT], s.partnershipId, 'Dina Dinsdag')
        trajecten.insert('expert_contract', [partnership_id: s.partnershipId, membership_id: tuesday.id, fte_hundredths: 20, work_days: 0b00010, starts_on: LocalDate.of(2024, 1, 1)])
        6.times { people.member([Role.EXPERT], s.partnershipId, "Expert $it") }
        def start = LocalDate.now(Time.AMSTERDAM).plusDays(8)
        trajecten.insert('school_holiday', [school_year: '2026-2027', partnership_id: s.partnershipId, name: 'Vakantie', region: 'midden', first_day: start, last_day: start.plusDays(6)])
        fixture.generate(s.asManager)

        when:
        def slots = s.asManager.graphql('query($r: ID!) { reviewSlots(first: 100, roundId: $r) { nodes { reviewId date startsAt } } }', [r: s.rounds[0].id]).reviewSlots.nodes
        def days = slots.collect { LocalDate.parse(it.date) }

        then:
        slots.size() == 8
        slots*.reviewId.toSet().size() == 8
        slots.collect { [it.date, it.startsAt] }.toSet().size() == 8
        days.every { it.isAfter(start.plusDays(6)) && it.dayOfWeek.value < 6 }
        LocalDate.parse(slots.find { it.reviewId == s.review(10, tuesday).toString() }.date).dayOfWeek.value == 2
    }

    def "who has a moment takes no place among the proposals, however many have one"() {
        given:
        def last = people.member([Role.EXPERT], s.partnershipId, 'Fatma Nieuw')
        fixture.generate(s.asManager)
        def first = { String list -> s.asManager.graphql("query(\$r: ID!) { $list(first: 1, roundId: \$r) { nodes { reviewId } } }".toString(),
                [r: s.rounds[0].id])[list].nodes*.reviewId }

        expect:
        ['reviewSlots', 'reviewDiaries'].every { first(it) == [s.review(10).toString()] }

        when:
        plan(DAY, '13:30')

        then:
        ['reviewSlots', 'reviewDiaries'].every { first(it) == [s.review(10, last).toString()] }
    }

    def "who looks over the proposals hears on which days an expert does not work or is away"() {
        given:
        def tuesday = people.member([Role.EXPERT], s.partnershipId, 'Dina Dinsdag')
        trajecten.insert('expert_contract', [partnership_id: s.partnershipId, membership_id: tuesday.id, fte_hundredths: 20, work_days: 0b00010, starts_on: LocalDate.of(2024, 1, 1)])
        def start = LocalDate.now(Time.AMSTERDAM).plusDays(8)
        [0, 20].each {
            trajecten.insert('expert_unavailability', [partnership_id: s.partnershipId, membership_id: s.expert.id, starts_on: start.plusDays(it), ends_on: start.plusDays(it + 2)])
        }
        trajecten.insert('expert_unavailability', [partnership_id: s.partnershipId, membership_id: s.expert.id, starts_on: start.minusDays(40), ends_on: start.minusDays(30)])
        fixture.generate(s.asManager)
        def diaries = { Server who -> who.raw('query($r: ID!) { reviewDiaries(first: 100, roundId: $r) { nodes { reviewId workDays startsOn endsOn } } }', [r: s.rounds[0].id]) }

        when:
        def lines = diaries(s.asManager).data.reviewDiaries.nodes.groupBy { it.reviewId }

        then:
        def today = start.minusDays(8)
        def year = { UUID review -> lines[review.toString()].collect { [it.workDays, it.startsOn, it.endsOn] } }
        year(s.review(10, tuesday)) == [[2, today.toString(), today.plusYears(1).toString()]]
        year(s.review(10)).toSet() == [[31, today.toString(), today.plusYears(1).toString()]].toSet() +
                [0, 20].collect { [0, start.plusDays(it).toString(), start.plusDays(it + 2).toString()] }
        diaries(s.asExpert).errors
    }

    def "other days and a last day count from that day on"() {
        given:
        def today = LocalDate.now(Time.AMSTERDAM)
        def turn = today.plusDays(60)
        people.sql().executeUpdate('DELETE FROM expert_contract WHERE membership_id = ?', [People.bytes(s.expert.id)])
        [[0b00001, today.minusYears(1), turn.minusDays(1)], [0b10000, turn, null]].each { bits, from, to ->
            trajecten.insert('expert_contract', [partnership_id: s.partnershipId, membership_id: s.expert.id, fte_hundredths: 20, work_days: bits, starts_on: from, ends_on: to])
        }
        people.sql().executeUpdate('UPDATE role_grant SET ends_on = ? WHERE membership_id = ?', [turn.plusDays(30), People.bytes(s.expert.id)])

        expect:
        s.asManager.graphql('query($r: ID!) { reviewDiaries(first: 100, roundId: $r) { nodes { reviewId workDays startsOn endsOn } } }', [r: s.rounds[0].id]).reviewDiaries.nodes
                .findAll { it.reviewId == s.review(10).toString() }.collect { [it.workDays, it.startsOn, it.endsOn] }.toSet() ==
                [[1, today.toString(), turn.minusDays(1).toString()], [16, turn.toString(), today.plusYears(1).toString()],
                 [0, turn.plusDays(31).toString(), today.plusYears(1).toString()]].toSet()
        s.asManager.graphql('query($r: ID!) { reviewDiaries(first: 100, reviewId: $r) { nodes { workDays startsOn } } }', [r: s.review(10).toString()])
                .reviewDiaries.nodes*.workDays.toSet() == [1, 16, 0].toSet()
        LocalDate.parse(firstProposal(s.asManager).date).dayOfWeek.value == 1

        when: 'away until the other days begin'
        trajecten.insert('expert_unavailability', [partnership_id: s.partnershipId, membership_id: s.expert.id, starts_on: today, ends_on: turn.minusDays(1)])

        then:
        LocalDate.parse(firstProposal(s.asManager).date).dayOfWeek.value == 5

        when: 'and then until the last day'
        trajecten.insert('expert_unavailability', [partnership_id: s.partnershipId, membership_id: s.expert.id, starts_on: turn, ends_on: turn.plusDays(30)])

        then:
        firstProposal(s.asManager) == null
    }

    def "proposals lie on the days on which the manager can, who says to be away too"() {
        given:
        def thursdays = firstProposal(s.asManager, 0b01000)
        def until = LocalDate.parse(thursdays.date).plusDays(6)

        expect:
        LocalDate.parse(thursdays.date).dayOfWeek.value == 4

        when:
        def said = s.asManager.graphql('mutation($i: ExpertUnavailableAddInput!) { expertUnavailableAdd(input: $i) { userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: UUID.randomUUID().toString(), expertId: s.manager.id.toString(),
                     startsOn: LocalDate.now(Time.AMSTERDAM).toString(), endsOn: until.toString()]]).expertUnavailableAdd

        then:
        said.userErrors == []
        LocalDate.parse(firstProposal(s.asManager, 0b01000).date).isAfter(until)
    }

    def "who was an expert before gets proposals as any manager"() {
        given:
        people.sql().withCloseable {
            it.executeInsert("INSERT INTO role_grant (partnership_id, id, membership_id, role, starts_on, ends_on) VALUES (?, ?, ?, 'EXPERT', '2020-08-01', '2021-07-31')",
                    [People.bytes(s.partnershipId), People.bytes(UUID.randomUUID()), People.bytes(s.manager.id)])
        }

        expect:
        firstProposal(s.asManager).startsAt == '09:00'
    }

    def "no proposal lies where the expert has a conversation with somebody else"() {
        given:
        def other = people.member([Role.SUPPORT_MANAGER], s.partnershipId, 'Tom Tweede')
        def first = firstProposal(s.asManager)
        people.sql().executeUpdate("UPDATE review SET state = 'PLANNED', planned_on = ?, starts_at = ?, manager_id = ? WHERE id = ?",
                [first.date, first.startsAt, People.bytes(other.id), People.bytes(s.review(1))])

        expect:
        firstProposal(s.asManager).with { [it.date, it.startsAt] } == [first.date, '10:30']
    }

    def "no proposal lies on a day on which the expert is not available"() {
        given:
        def start = LocalDate.now(Time.AMSTERDAM).plusDays(8)
        trajecten.insert('expert_unavailability', [partnership_id: s.partnershipId, membership_id: s.expert.id, starts_on: start.minusDays(3), ends_on: start.plusDays(20)])
        def colleague = people.member([Role.EXPERT], s.partnershipId, 'Coen Collega')
        fixture.generate(s.asManager)

        when:
        def slots = s.asManager.graphql('query($r: ID!) { reviewSlots(first: 100, roundId: $r) { nodes { reviewId date startsAt } } }', [r: s.rounds[0].id]).reviewSlots.nodes
        def of = { UUID review -> LocalDate.parse(slots.find { it.reviewId == review.toString() }.date) }

        then:
        of(s.review(10)).isAfter(start.plusDays(20))
        of(s.review(10, colleague)).isBefore(start.plusDays(20))
    }

    def "the expert answers by the link of the mail, without signing in; reading it takes nothing away"() {
        given:
        plan(DAY, '13:30')
        def secret = secretIn(sentTo(s.expert.email).last())

        expect:
        3.times { assert link('open', secret).with { [it.manager, it.date, it.startsAt, it.said] } == ['Mieke Manager', DAY.toString(), '13:30:00', 'PROPOSED'] }
        link('accept', secret) == [status: 204]
        link('accept', secret) == [status: 204]
        s.row(s.review(10)).slot == 'ACCEPTED'
        link('other', secret, ' Liever op donderdag ') == [status: 204]
        s.row(s.review(10)).with { [it.slot, it.slot_wish] } == ['OTHER_ASKED', 'Liever op donderdag']
        link('open', secret).wish == 'Liever op donderdag'

        and: 'what may not stand, does not'
        link('other', secret, '').with { [it.status, it.message] } == [422, 'Dit is nog leeg. Vul het in.']
        link('other', secret, 'Mail me op jan@voorbeeld.nl').status == 422
        link('other', secret, 'x' * 201).status == 422
        s.row(s.review(10)).slot_wish == 'Liever op donderdag'
    }

    def "a link is good for its own moment and nothing else, and every other one looks the same"() {
        given:
        plan(DAY, '13:30')
        def first = secretIn(sentTo(s.expert.email).last())
        plan(DAY.plusDays(1), '09:00')
        def second = secretIn(sentTo(s.expert.email).last())

        expect: 'the newest mail only'
        link('open', first) == [status: 404]
        link('open', second).date == DAY.plusDays(1).toString()
        link('open', 'gok') == [status: 404]
        link('accept', null) == [status: 404]
        sentTo(s.manager.email).size() == 2 && !sentTo(s.manager.email).any { plain(it).contains('/moment#') }
        !sentTo(s.expert.email).any { calendarOf(it).toString().contains(second) }

        when:
        act('reviewPlanCancel')

        then:
        link('open', second) == [status: 404]
        link('accept', second) == [status: 404]

        when: 'it is planned again, but the expert left'
        plan(DAY.plusDays(2), '09:00')
        def third = secretIn(sentTo(s.expert.email).last())
        people.sql().executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(1), People.bytes(s.expert.id)])

        then:
        link('open', third) == [status: 404]
    }

    def "who tries many links is stopped; who holds a good one is not"() {
        given:
        plan(DAY, '13:30')
        def secret = secretIn(sentTo(s.expert.email).last())

        when:
        50.times { link('open', "gok $it") }

        then:
        link('open', 'nog een') == [status: 429]
        link('open', secret).said == 'PROPOSED'
    }

    def "the expert accepts, or says what would fit; a new moment asks again"() {
        given:
        plan(DAY, '13:30')

        expect:
        answer('reviewSlotAccept', [:]).review.slot == 'ACCEPTED'
        answer('reviewSlotAskOther', [wish: 'Liever op donderdag']).review.with { [it.slot, it.slotWish] } == ['OTHER_ASKED', 'Liever op donderdag']
        answer('reviewSlotAskOther', [wish: 'Of op vrijdag']).userErrors == []
        sentTo(s.manager.email).count { it.subject == 'Eva Expert vraagt een ander moment' } == 1
        answer('reviewSlotAskOther', [wish: '']).userErrors*.code == ['REQUIRED']

        when:
        plan(DAY.plusDays(1), '09:00')

        then:
        s.row(s.review(10)).slot == 'PROPOSED'
    }

    def "a moment is accepted, declined, cancelled or moved as it was seen"() {
        given:
        plan(DAY, '13:30')
        def before = seen()
        plan(DAY.plusDays(1), '09:00')

        expect: 'what the page of before does is refused, and changes nothing'
        answer('reviewSlotAccept', [basedOnInvitation: before]).userErrors*.code == ['REVIEW_MOMENT_CHANGED']
        answer('reviewSlotAskOther', [basedOnInvitation: before, wish: 'Later']).userErrors*.code == ['REVIEW_MOMENT_CHANGED']
        act('reviewPlanCancel', [basedOnInvitation: before]).userErrors*.code == ['REVIEW_MOMENT_CHANGED']
        act('reviewLapse', [basedOnInvitation: before]).userErrors*.code == ['REVIEW_MOMENT_CHANGED']
        plan([[reviewId: s.review(10).toString(), date: DAY.toString(), startsAt: '09:00', basedOnInvitation: before]]).userErrors*.code == ['REVIEW_MOMENT_CHANGED']
        s.row(s.review(10)).with { [it.slot, it.invitation] } == ['PROPOSED', before + 1]

        and: 'a guest who comes or goes makes no other moment of it'
        def now = seen()
        new ReviewTalk(s.asManager, s.review(10)).invite(people.member([Role.PROCESS_FACILITATOR], s.partnershipId).id).codes == []
        seen() == now

        and: 'what looks anew is not'
        answer('reviewSlotAccept', [basedOnInvitation: seen()]).review.slot == 'ACCEPTED'
        act('reviewPlanCancel', [basedOnInvitation: seen()]).userErrors == []
    }

    private int seen() {
        s.asManager.graphql('query($id: ID!) { review(id: $id) { invitation } }', [id: s.review(10).toString()]).review.invitation
    }

    def "held before its day, a moment leaves the calendars; said by mistake, it comes back"() {
        given:
        def talk = new ReviewTalk(s.asManager, s.review(10))
        plan(DAY, '13:30')

        when:
        talk.hold()
        talk.notHeld()

        then:
        [s.expert, s.manager].each { person ->
            def events = sentTo(person.email).collect { calendarOf(it) }
            assert events*.method*.value == ['REQUEST', 'CANCEL', 'REQUEST']
            assert events*.events*.get(0)*.sequence*.value == [0, 1, 2]
            assert events*.events*.get(0)*.uid*.value.toSet().size() == 1
            assert events*.events*.get(0)*.dateStart*.value.toSet().size() == 1
        }
        s.row(s.review(10)).state == 'PLANNED'
    }

    def "held on its day, a moment stays where it is in the calendars"() {
        given:
        plan(ReviewFixture.TODAY, '13:30')
        new ReviewTalk(s.asManager, s.review(10)).hold()

        expect:
        sentTo(s.expert.email).size() == 1
    }

    def "a week before, who has no reflection in is asked for it; who has, is left in peace"() {
        given:
        def other = people.member([Role.EXPERT], s.partnershipId, 'Fatma Nieuw')
        fixture.generate(s.asManager)
        plan([[reviewId: s.review(10).toString(), date: DAY.toString(), startsAt: '09:00'],
              [reviewId: s.review(10, other).toString(), date: DAY.toString(), startsAt: '10:30']])
        def ready = new ReviewTalk(visitor().signIn(other.email), s.review(10, other))
        ready.reflect('PROUD', 'De start')
        ready.share()

        when:
        daily('remind-of-reviews', DAY.minusDays(7))

        then:
        sentTo(s.expert.email)*.subject.count { it.contains('reflectie') } == 1
        sentTo(other.email)*.subject.count { it.contains('reflectie') } == 0
    }

    def "the manager hears on the working day before"() {
        given:
        def monday = DAY.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.MONDAY))
        plan(monday, '09:00')

        when:
        [monday.minusDays(3), monday.minusDays(2), monday.minusDays(1)].each { daily('remind-of-reviews', it) }

        then:
        sentTo(s.manager.email)*.subject.count { it == 'Morgen een kwartaalgesprek' } == 1
    }

    def "after two school years a review is gone, with all that belonged to it"() {
        given:
        def talk = new ReviewTalk(s.asManager, s.review(10))
        talk.note('PROUD', 'Sterk', talk.version())
        talk.agree([text: 'Intervisie'])
        talk.hold()
        talk.confirm()
        new ReviewTalk(s.asExpert, s.review(10)).confirm()

        when: 'so many years on'
        daily('keep-up-rounds', new SchoolYear(ReviewFixture.YEAR.firstYear() + years).firstDay().plusDays(80))

        then:
        ['review_note', 'review_agreement', 'review_copy', 'review_confirmation'].every { (trajecten.rows(it, s.partnershipId).size() > 0) == there }
        (talk.look() != null) == there

        where:
        years || there
        2     || true
        3     || false
    }

    def "who invited has the moment taken away when another manager takes over, and the next file is another's"() {
        given:
        plan(DAY, '13:30')
        def other = people.member([Role.SUPPORT_MANAGER], s.partnershipId, 'Noor Opvolger')
        def taken = plan([[reviewId: s.review(10).toString(), date: DAY.plusDays(1).toString(), startsAt: '09:00']], visitor().signIn(other.email))

        when:
        def first = sentTo(s.manager.email).collect { calendarOf(it) }
        def experts = sentTo(s.expert.email).collect { calendarOf(it) }

        then:
        taken.userErrors == []
        first*.method*.value == ['REQUEST', 'CANCEL']
        first*.events*.get(0)*.organizer*.email == [s.manager.email, s.manager.email]
        first*.events*.get(0)*.uid*.value.toSet().size() == 1
        experts*.method*.value == ['REQUEST', 'CANCEL', 'REQUEST']
        experts.last().events[0].organizer.email == other.email
        experts.last().events[0].uid.value != first[0].events[0].uid.value
        sentTo(other.email).size() == 1
    }

    def "a moment leaves the calendars when the manager who planned it is gone: #gone"() {
        given:
        plan(DAY, '13:30')
        def other = visitor().signIn(people.member([Role.SUPPORT_MANAGER], s.partnershipId, 'Noor Opvolger').email)
        people.sql().executeUpdate("UPDATE $table SET ends_on = ? WHERE partnership_id = ? AND $column = ?".toString(),
                [LocalDate.now(Time.AMSTERDAM).minusDays(1), People.bytes(s.partnershipId), People.bytes(s.manager.id)])

        when:
        other.graphql('mutation($i: ReviewActInput!) { r: reviewLapse(input: $i) { review { state } userErrors { code } } }',
                [i: [mutationId: ReviewFixture.id(), reviewId: s.review(10).toString()]])

        then:
        calendarOf(sentTo(s.expert.email).last()).method.value == 'CANCEL'
        sentTo(s.manager.email).size() == managers

        where:
        gone          | table        | column          || managers
        'as a member' | 'membership' | 'id'            || 1
        'as manager'  | 'role_grant' | 'membership_id' || 2
    }

    def "who chose no password yet gets no mail, and the manager reads so; reminders count only who was written to"() {
        given:
        people.sql().executeUpdate('UPDATE account SET password_hash = NULL WHERE email = ?', [s.expert.email])
        def other = people.member([Role.EXPERT], s.partnershipId, 'Fatma Nieuw')
        fixture.generate(s.asManager)
        plan([[reviewId: s.review(10).toString(), date: DAY.toString(), startsAt: '09:00'],
              [reviewId: s.review(10, other).toString(), date: DAY.toString(), startsAt: '10:30']])

        expect:
        sentTo(s.expert.email).empty
        sentTo(s.manager.email).collect { plain(it).contains('kan geen mail krijgen') } as Set == [true, false] as Set

        when:
        def remind = {
            s.asManager.graphql('mutation($i: ReviewRoundRemindInput!) { r: reviewRoundRemind(input: $i) { reminded userErrors { code } } }',
                    [i: [mutationId: ReviewFixture.id(), roundId: s.rounds[0].id]]).r
        }
        def reminded = remind()

        then:
        reminded == [reminded: 1, userErrors: []]
        sentTo(other.email)*.subject.count { it.contains('reflectie') } == 1
        sentTo(s.expert.email).empty

        and: 'a second tap mails nobody again, nor does a moment that is past'
        remind() == [reminded: 0, userErrors: []]
        people.sql().executeUpdate('UPDATE review SET planned_on = ?, starts_at = ?, reflection_asked_on = NULL WHERE id = ?',
                [LocalDate.now(Time.AMSTERDAM), LocalTime.MIDNIGHT, People.bytes(s.review(10, other))])
        remind() == [reminded: 0, userErrors: []]
        sentTo(other.email)*.subject.count { it.contains('reflectie') } == 1
    }

    def "who is to confirm is reminded once a day, also of a conversation between rounds: #between"() {
        given:
        def id = between ? ReviewFixture.id() : s.review(10).toString()
        if (between) {
            s.asManager.graphql('mutation($i: ReviewAddInput!) { r: reviewAdd(input: $i) { userErrors { code } } }',
                    [i: [mutationId: ReviewFixture.id(), id: id, expertId: s.expert.id.toString()]])
        }
        new ReviewTalk(s.asManager, UUID.fromString(id)).hold()
        def remind = {
            s.asManager.graphql('mutation($i: ReviewRoundRemindInput!) { r: reviewRoundRemind(input: $i) { reminded userErrors { code } } }',
                    [i: [mutationId: ReviewFixture.id(), roundId: between ? null : s.rounds[0].id]]).r.reminded
        }

        expect:
        [remind(), remind()] == [1, 0]
        sentTo(s.expert.email)*.subject.count { it.startsWith('Bevestig') } == 1

        when: 'a day later'
        people.sql().executeUpdate('UPDATE review SET confirmation_asked_on = confirmation_asked_on - INTERVAL 1 DAY WHERE id = ?', [People.bytes(UUID.fromString(id))])

        then:
        remind() == 1

        where:
        between << [false, true]
    }

    def "a guest gets the moment, its changes and its end in the calendar"() {
        given:
        def guest = people.member([Role.PROCESS_FACILITATOR], s.partnershipId, 'Piet Proces')
        def talk = new ReviewTalk(s.asManager, s.review(10))
        plan(DAY, '13:30')
        talk.invite(guest.id)
        plan(DAY.plusDays(1), '09:00')
        talk.invite(guest.id, false)
        talk.invite(guest.id)
        act('reviewPlanCancel')

        when:
        def events = sentTo(guest.email).collect { calendarOf(it) }

        then:
        events*.method*.value == ['REQUEST', 'REQUEST', 'CANCEL', 'REQUEST', 'CANCEL']
        events*.events*.get(0)*.sequence*.value.with { it == it.sort(false) && it.toSet().size() == 5 }
        events*.events*.get(0)*.uid*.value.toSet().size() == 1
        events[0].events[0].attendees*.email as Set == [s.expert.email, s.manager.email, guest.email] as Set
        sentTo(s.expert.email).size() == 3
    }

    def "a guest who is no procesbegeleider any more can be taken out, and not asked again"() {
        given:
        def guest = people.member([Role.PROCESS_FACILITATOR], s.partnershipId, 'Piet Proces')
        def talk = new ReviewTalk(s.asManager, s.review(10))
        plan(DAY, '13:30')
        talk.invite(guest.id)
        people.sql().executeUpdate('UPDATE role_grant SET ends_on = ? WHERE membership_id = ?', [LocalDate.now(Time.AMSTERDAM).minusDays(1), People.bytes(guest.id)])

        expect:
        talk.invite(guest.id, false).userErrors == []
        trajecten.rows('review_guest', s.partnershipId).empty
        sentTo(guest.email).collect { calendarOf(it).method.value } == ['REQUEST', 'CANCEL']
        talk.invite(guest.id).userErrors*.code == ['NOT_FOUND']
    }

    def "what is planned after an expert's last day lapses, and leaves the calendars"() {
        given:
        plan(DAY, '13:30')
        people.sql().executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [DAY.minusDays(days), People.bytes(s.expert.id)])

        when:
        daily('keep-up-rounds', LocalDate.now(Time.AMSTERDAM))

        then:
        s.row(s.review(10)).state == state
        [s.expert.email, s.manager.email].collect { calendarOf(sentTo(it).last()).method.value }.toSet() == [method] as Set

        when: 'the next morning too'
        daily('keep-up-rounds', LocalDate.now(Time.AMSTERDAM))

        then:
        s.row(s.review(10)).state == state

        when: 'the last day turns out to be later'
        people.sql().executeUpdate('UPDATE membership SET ends_on = NULL WHERE id = ?', [People.bytes(s.expert.id)])
        daily('keep-up-rounds', LocalDate.now(Time.AMSTERDAM))

        then:
        s.row(s.review(10)).state == (state == 'LAPSED' ? 'TO_PLAN' : state)

        where:
        days || state     | method
        0    || 'PLANNED' | 'REQUEST'
        1    || 'LAPSED'  | 'CANCEL'
    }

    def "the reflection is asked for once, a week before or as soon after that as can be"() {
        given:
        plan(DAY, '13:30')

        when:
        days.each { daily('remind-of-reviews', DAY.minusDays(it)) }

        then:
        sentTo(s.expert.email)*.subject.count { it.contains('reflectie') } == asked

        where:
        days         || asked
        [9, 8]       || 0
        [7, 6, 5, 1] || 1
        [5, 4]       || 1
        [1]          || 1
        [0]          || 0
    }

    def "what prepared a conversation that never was does not stay: #state"() {
        given: 'figures until the day before a round that is over, because the next one began'
        def talk = new ReviewTalk(s.asExpert, s.review(10))
        talk.reflect('PROUD', 'De start')
        new ReviewTalk(s.asManager, s.review(10)).keep('Alleen voor mij')
        trajecten.insert('review_signal', [partnership_id: s.partnershipId, review_id: s.review(10), author_id: s.manager.id, text: 'Rustig', answer: '', recorded_on: LocalDate.now(Time.AMSTERDAM)])
        people.sql().executeUpdate('UPDATE review SET state = ?, held_on = ? WHERE id = ?', [state, held, People.bytes(s.review(10))])
        def rows = { ['review_signal', 'review_answer', 'review_private_note'].collect { table -> trajecten.rows(table, s.partnershipId).size() } }

        when: 'the last day before the next round, and its first'
        daily('keep-up-rounds', ReviewFixture.YEAR.month(1).atDay(1).minusDays(1))

        then:
        rows() == [1, 1, 1]

        when:
        daily('keep-up-rounds', ReviewFixture.YEAR.month(1).atDay(1))

        then:
        rows() == over

        when: 'the next school year'
        daily('keep-up-rounds', new SchoolYear(ReviewFixture.YEAR.firstYear() + 1).firstDay())

        then: 'what was held may still be confirmed, with its reflection'
        rows() == (state == 'HELD' ? [0, 1, 1] : [0, 0, 0])

        when: 'and the one after'
        daily('keep-up-rounds', new SchoolYear(ReviewFixture.YEAR.firstYear() + 2).firstDay())

        then:
        rows() == [0, 0, 0]

        where:
        state     | held                                    || over
        'LAPSED'  | null                                    || [0, 0, 0]
        'TO_PLAN' | null                                    || [0, 1, 1]
        'HELD'    | ReviewFixture.YEAR.month(10).atDay(20)  || [0, 1, 1]
        'HELD'    | ReviewFixture.YEAR.month(12).atDay(20)  || [1, 1, 1]
    }

    def "what is prepared for a conversation after the summer stays"() {
        given:
        def next = new SchoolYear(ReviewFixture.YEAR.firstYear() + 1).firstDay()
        new ReviewTalk(s.asExpert, s.review(10)).reflect('PROUD', 'De start')
        people.sql().executeUpdate("UPDATE review SET state = 'PLANNED', planned_on = ? WHERE id = ?", [next.plusDays(33), People.bytes(s.review(10))])

        when:
        daily('keep-up-rounds', next)

        then:
        trajecten.rows('review_answer', s.partnershipId).size() == 1
    }

    def "proposals keep off what the manager has already, also where it only overlaps, and off the manager's own days away"() {
        given:
        def both = people.member([Role.EXPERT, Role.SUPPORT_MANAGER], s.partnershipId, 'Bo Beide')
        def asBoth = visitor().signIn(both.email)
        def first = firstProposal(asBoth)
        def other = people.member([Role.EXPERT], s.partnershipId, 'Fatma Nieuw')
        fixture.generate(s.asManager)

        when: 'half an hour before the first proposal for Eva something begins'
        plan([[reviewId: s.review(10, other).toString(), date: first.date, startsAt: '08:30']], asBoth)

        then:
        first.startsAt == '09:00'
        firstProposal(asBoth).with { [it.date, it.startsAt] } == [first.date, '10:30']

        when:
        trajecten.insert('expert_unavailability', [partnership_id: s.partnershipId, membership_id: both.id, starts_on: LocalDate.now(Time.AMSTERDAM), ends_on: LocalDate.parse(first.date).plusDays(6)])

        then:
        LocalDate.parse(firstProposal(asBoth).date).isAfter(LocalDate.parse(first.date).plusDays(6))
    }

    /** What is proposed for Eva Expert. */
    private Map firstProposal(Server manager, int workDays = 31) {
        manager.graphql('query($r: ID!, $d: Int!) { reviewSlots(first: 100, roundId: $r, workDays: $d) { nodes { reviewId date startsAt } } }', [r: s.rounds[0].id, d: workDays])
                .reviewSlots.nodes.find { it.reviewId == s.review(10).toString() }
    }

    private void daily(String name, LocalDate today) {
        transactions.write { dailyWork.find { it.name() == name }.run(s.partnershipId, today); true }
    }

    private Map plan(LocalDate day, String time) {
        plan([[reviewId: s.review(10).toString(), date: day.toString(), startsAt: time]])
    }

    private Map plan(List<Map> slots, Server manager = s.asManager) {
        manager.graphql('mutation($i: ReviewsPlanInput!) { r: reviewsPlan(input: $i) { plannedIds userErrors { code field } } }',
                [i: [mutationId: ReviewFixture.id(), slots: slots, minutes: 60, place: 'Kantoor, kamer 2']]).r
    }

    private Map act(String operation, Map values = [:]) {
        s.asManager.graphql("mutation(\$i: ReviewActInput!) { r: $operation(input: \$i) { review { state } userErrors { code } } }".toString(),
                [i: [mutationId: ReviewFixture.id(), reviewId: s.review(10).toString()] + values]).r
    }

    private Map answer(String operation, Map values) {
        def type = operation == 'reviewSlotAccept' ? 'ReviewActInput' : 'ReviewSlotAskOtherInput'
        s.asExpert.graphql("mutation(\$i: $type!) { r: $operation(input: \$i) { review { slot slotWish } userErrors { code } } }".toString(),
                [i: [mutationId: ReviewFixture.id(), reviewId: s.review(10).toString()] + values]).r
    }

    private static String plain(MimeMessage message) {
        parts(message.content).find { it.contentType.startsWith('text/plain') }.content.toString()
    }

    private static String secretIn(MimeMessage message) {
        (plain(message) =~ /\/moment#(\S+)/)[0][1]
    }

    /** What the door of the link says, to somebody who never signed in. */
    private Map link(String act, String secret, String wish = null) {
        def answer = visitor().post("/api/review-slot/$act", [secret: secret, wish: wish].findAll { it.value != null })
        def body = answer.body() ? new groovy.json.JsonSlurper().parseText(answer.body()) as Map : [:]
        answer.statusCode() == 200 ? body : [status: answer.statusCode()] + body
    }

    /** Sends what waits, and gives what arrived for somebody. */
    private List<MimeMessage> sentTo(String email) {
        server.applicationContext.getBean(Class.forName('nl.uitzicht.platform.mail.MailSender')).sendDue()
        MAIL.receivedMessages.findAll { message -> message.allRecipients*.toString().contains(email) }
    }

    private static List<BodyPart> parts(Object content) {
        content instanceof Multipart ? (0..<content.count).collectMany { parts(content.getBodyPart(it).content) ?: [content.getBodyPart(it)] } : []
    }

    private static List<String> types(MimeMessage message) {
        parts(message.content)*.contentType.collect { it.split(';')[0] }
    }

    private static List<String> files(MimeMessage message) {
        parts(message.content)*.fileName.findAll()
    }

    private static ICalendar calendarOf(MimeMessage message) {
        def part = parts(message.content).find { it.contentType.startsWith('text/calendar') }
        assert part.contentType.contains('method=')
        def content = part.content
        Biweekly.parse(content instanceof InputStream ? content.getText('UTF-8') : content.toString()).first()
    }
}
