package nl.uitzicht.appointments

import biweekly.Biweekly
import biweekly.ICalVersion
import biweekly.ICalendar
import biweekly.component.VEvent
import groovy.sql.Sql
import jakarta.inject.Inject
import java.net.http.HttpResponse
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.ZoneId
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.hours.HoursFixture
import nl.uitzicht.platform.Time

/** The calendar of D14, read by an iCalendar parser that is not the library it is written with. */
class CalendarFeedSpec extends ApiSpecification {
    static final String MAKE = 'mutation($i: CalendarFeedMakeInput!) { calendarFeedMake(input: $i) { address feed { namesSchool expiresOn } userErrors { code } } }'
    static final String NAME = 'mutation($i: CalendarFeedNameInput!) { calendarFeedName(input: $i) { feed { namesSchool } userErrors { code } } }'
    static final String WITHDRAW = 'mutation($i: CalendarFeedWithdrawInput!) { calendarFeedWithdraw(input: $i) { userErrors { code } } }'
    static final String PLAN = 'mutation($i: AppointmentPlanInput!) { appointmentPlan(input: $i) { appointment { id } userErrors { code } } }'
    static final String CANCEL = 'mutation($i: AppointmentCancelInput!) { appointmentCancel(input: $i) { appointment { id } userErrors { code } } }'
    static final LocalDate DAY = LocalDate.now(Time.AMSTERDAM).plusDays(7)

    @Inject
    HoursFixture fixture

    HoursFixture.Situation s
    Server expert

    def setup() {
        s = fixture.situation()
        expert = visitor().signIn(s.expert.email)
    }

    def "there is none until the expert makes one, and the address is told once"() {
        given:
        def input = [mutationId: uuid(), namesSchool: false]

        expect:
        expert.graphql('{ myCalendarFeed { madeAt } }').myCalendarFeed == null

        when:
        def first = expert.graphql(MAKE, [i: input]).calendarFeedMake
        def again = expert.graphql(MAKE, [i: input]).calendarFeedMake

        then:
        first.address ==~ /http:\/\/.+\/calendar\/[\w-]{43}\.ics/
        again.address == null
        again.feed == first.feed
        expert.graphql('{ myCalendarFeed { namesSchool } }').myCalendarFeed == [namesSchool: false]
    }

    def "the secret itself is nowhere in the database"() {
        given:
        def secret = make().tokenize('/').last() - '.ics'

        expect:
        Sql sql = fixture.people.sql()
        sql.firstRow('SELECT secret_hash FROM calendar_feed WHERE partnership_id = ?', [People.bytes(s.partnershipId)]).secret_hash ==
                java.security.MessageDigest.getInstance('SHA-256').digest(secret.bytes)
    }

    def "a visit is an event at its time in Amsterdam, and says no more than that"() {
        given:
        def id = plan(startTime: '09:30', minutes: 90)
        plan(startTime: null)
        def address = make()

        when:
        def answer = read(address)
        def events = parsed(answer)
        def visit = events.find { it.dateStart.value.hasTime() }

        then:
        answer.headers().firstValue('content-type').get().startsWith('text/calendar')
        events*.summary*.value == ['Bezoek', 'Bezoek']
        visit.uid.value == "$id@uitzicht"
        at(visit.dateStart.value) == DAY.atTime(9, 30)
        at(visit.dateEnd.value) == DAY.atTime(11, 0)
        visit.sequence.value == 0
        visit.status.value == 'CONFIRMED'
        visit.classification.value == 'PRIVATE'
        ['Vlinderhof', 'gedrag', 'rustig', 'Anna', 'DORP'].every { !answer.body().contains(it) }

        and: 'without a start it takes the day'
        def whole = events.find { !it.dateStart.value.hasTime() }
        whole.dateStart.value.rawComponents.with { LocalDate.of(year, month, date) } == DAY
    }

    def "titles name the school when the expert chose so, and never the domain or the question"() {
        given:
        plan(startTime: '09:30')
        def address = make()

        when:
        def named = expert.graphql(NAME, [i: [mutationId: uuid(), namesSchool: true]]).calendarFeedName

        then:
        named.feed.namesSchool
        parsed(read(address))*.summary*.value == ['Bezoek De Vlinderhof']
        ['gedrag', 'rustig'].every { !read(address).body().contains(it) }
    }

    def "a cancelled visit stays known under its id, as cancelled and changed"() {
        given:
        def id = plan(startTime: '09:30')
        def address = make()
        def before = read(address)

        when:
        assert expert.graphql(CANCEL, [i: [mutationId: uuid(), id: id]]).appointmentCancel.userErrors == []
        def after = read(address)
        def event = parsed(after).first()

        then:
        event.uid.value == parsed(before).first().uid.value
        event.status.value == 'CANCELLED'
        event.sequence.value == 1
        etag(after) != etag(before)
    }

    def "what did not change is not sent again"() {
        given:
        plan(startTime: '09:30')
        def address = make()
        def first = read(address)

        when:
        def second = read(address, ['If-None-Match': etag(first)])

        then:
        first.headers().firstValue('cache-control').get() == 'private, max-age=900'
        second.statusCode() == 304
        second.body() == ''
        read(address).body() == first.body()
    }

    def "a link leads nowhere once #what, like one that never was"() {
        given:
        def address = make()
        assert read(address).statusCode() == 200

        when:
        act.call(this)

        then:
        read(address).statusCode() == 404
        read(address.replaceAll(/[\w-]{43}/, 'x' * 43)).statusCode() == 404

        where:
        what                          | act
        'it is renewed'               | { it.make() }
        'it is withdrawn'             | { it.withdraw() }
        'the school year is over'     | { it.update('calendar_feed SET expires_on = CURRENT_DATE') }
        'its owner left'              | { it.update('membership SET ends_on = CURRENT_DATE - INTERVAL 2 DAY') }
        'its owner is no expert more' | { it.update('role_grant SET ends_on = CURRENT_DATE - INTERVAL 2 DAY') }
    }

    def "it shows the own visits only"() {
        given:
        plan(startTime: '09:30')
        def colleague = fixture.people.member([nl.uitzicht.platform.tenancy.Role.EXPERT], s.partnershipId, 'Bram')
        def address = visitor().signIn(colleague.email).graphql(MAKE, [i: [mutationId: uuid(), namesSchool: false]]).calendarFeedMake.address

        expect:
        parsed(read(address)) == []
    }

    def "a link is not for a manager, and its reading is bounded"() {
        given:
        def manager = visitor().signIn(s.manager.email)
        def address = make()

        expect:
        manager.graphql(MAKE, [i: [mutationId: uuid(), namesSchool: false]]).calendarFeedMake.userErrors*.code == ['FORBIDDEN']

        when:
        def reads = (1..121).collect { read(address).statusCode() }
        def misses = (1..61).collect { read("http://x/calendar/${'y' * 43}.ics").statusCode() }

        then:
        reads.take(120).every { it == 200 }
        reads.last() == 429
        misses.take(60).every { it == 404 }
        misses.last() == 429
    }

    def "a page of visits is one statement, however many there are"() {
        given:
        plan(startTime: '09:30')
        def address = make()
        def few = nl.uitzicht.StatementCounter.during { read(address) }.size()
        20.times { plan(startTime: '10:00') }

        expect:
        nl.uitzicht.StatementCounter.during { read(address) }.size() == few
    }

    String make() {
        expert.graphql(MAKE, [i: [mutationId: uuid(), namesSchool: false]]).calendarFeedMake.address
    }

    void withdraw() {
        assert expert.graphql(WITHDRAW, [i: [mutationId: uuid()]]).calendarFeedWithdraw.userErrors == []
    }

    void update(String change) {
        def key = change.startsWith('membership') ? 'id' : change.startsWith('role_grant') ? 'membership_id' : 'id'
        assert fixture.people.sql().executeUpdate("UPDATE $change WHERE $key = ?".toString(), [People.bytes(s.expert.id)]) == 1
    }

    private String plan(Map change) {
        def input = [mutationId: uuid(), id: uuid(), date: DAY.toString(), minutes: 60, trajectId: s.traject.toString()] + change
        def answer = expert.graphql(PLAN, [i: input]).appointmentPlan
        assert answer.userErrors == []
        answer.appointment.id
    }

    private HttpResponse<String> read(String address, Map<String, String> headers = [:]) {
        visitor().send('GET', address.replaceFirst(/^https?:\/\/[^\/]+/, ''), null, headers)
    }

    private static List<VEvent> parsed(HttpResponse<String> answer) {
        assert answer.statusCode() == 200
        ICalendar calendar = Biweekly.parse(answer.body()).first()
        assert calendar.version == ICalVersion.V2_0
        // Biweekly sets time zones apart and then misses a component; the RFC counts one.
        assert calendar.events.isEmpty() ? answer.body().contains('BEGIN:VTIMEZONE') : calendar.validate(ICalVersion.V2_0).isEmpty()
        calendar.events
    }

    private static LocalDateTime at(Date moment) {
        LocalDateTime.ofInstant(moment.toInstant(), ZoneId.of('Europe/Amsterdam'))
    }

    private static String etag(HttpResponse<String> answer) {
        answer.headers().firstValue('etag').get()
    }

    private static String uuid() {
        UUID.randomUUID().toString()
    }
}
