package nl.uitzicht.hours

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.tenancy.Role

/** November 2026 begins on a Sunday: its school days are 2, 3, 4, 5, 6, 9, 10, 11 ... */
class RemindingOfHoursSpec extends ApiSpecification {
    @Inject
    RemindOfHours reminders
    @Inject
    Transactions transactions
    @Inject
    People people
    @Inject
    HoursFixture fixture

    def partnership = null as UUID
    def expert = null as People.Member

    def setup() {
        partnership = people.partnership()
        expert = people.member([Role.EXPERT], partnership)
        people.member([Role.SUPPORT_MANAGER], partnership, 'Mieke')
    }

    def "asked on the first, fourth and eighth school day, and on no other day"() {
        when:
        def asked = (1..30).collect { LocalDate.of(2026, 11, it) }.findAll { on(it) > 0 }

        then:
        asked*.dayOfMonth == [2, 5, 11]
        mails() == ['Je uren van oktober'] * 3
    }

    def "nobody is asked in a holiday or on a day off; the first school day after it counts"() {
        given:
        insert('school_holiday', [school_year: '2026-2027', name: 'Vakantie', region: 'midden', first_day: LocalDate.of(2026, 11, 1), last_day: LocalDate.of(2026, 11, 6)])
        insert('school_closure', [name: 'Studiedag', first_day: LocalDate.of(2026, 11, 9), last_day: LocalDate.of(2026, 11, 9)])

        expect:
        (1..30).collect { LocalDate.of(2026, 11, it) }.findAll { on(it) > 0 }*.dayOfMonth == [10, 13, 19]
    }

    def "July is asked for when the schools begin again, at the end of August and in September"() {
        given:
        insert('school_holiday', [school_year: '2026-2027', name: 'Zomervakantie', region: 'midden', first_day: LocalDate.of(2026, 7, 18), last_day: LocalDate.of(2026, 8, 28)])

        expect: 'school from Monday 31 August on'
        on(LocalDate.of(2026, 8, 3)) == 0
        on(LocalDate.of(2026, 8, 31)) == 1
        on(LocalDate.of(2026, 9, 1)) == 1
        mails() == ['Je uren van juli', 'Je uren van augustus']
        on(LocalDate.of(2026, 9, 3)) == 1
        mails().last() == 'Je uren van juli'
    }

    def "an expert whose month is #state is asked: #asked"() {
        given:
        insert('month_sheet', [membership_id: expert.id, month: LocalDate.of(2026, 10, 1), state: state, reason: 'Klopt dinsdag?'])

        expect:
        on(LocalDate.of(2026, 11, 2)) == asked
        texts().every { !it.contains('dinsdag') && it.contains('http://localhost') && it.contains('/uren') }

        where:
        state       || asked
        'OPEN'      || 1
        'RETURNED'  || 1
        'SUBMITTED' || 0
        'ACCEPTED'  || 0
    }

    def "who left is left in peace"() {
        given:
        people.sql().withCloseable {
            it.execute('UPDATE membership SET ends_on = ? WHERE id = ?', [LocalDate.of(2026, 10, 31), People.bytes(expert.id)])
        }

        expect:
        on(LocalDate.of(2026, 11, 2)) == 0
    }

    def "thirty experts take as many statements as one"() {
        given:
        def one = statements()
        (1..29).each { people.member([Role.EXPERT], partnership, "Expert $it") }

        expect:
        statements() == one
    }

    private int statements() {
        StatementCounter.during { on(LocalDate.of(2026, 11, 2)) }.size()
    }

    /** Runs the work of a day and gives how many mails it laid down. */
    private int on(LocalDate day) {
        int before = mails().size()
        transactions.write {
            reminders.run(partnership, day)
            true
        }
        mails().size() - before
    }

    private List<String> mails() {
        rows('subject')
    }

    private List<String> texts() {
        rows('plain')
    }

    private List<String> rows(String column) {
        people.sql().withCloseable {
            it.rows("SELECT o.$column AS t FROM outgoing_mail o JOIN account a ON a.email = o.recipient JOIN membership m ON m.account_id = a.id WHERE m.partnership_id = ? ORDER BY o.id".toString(), [People.bytes(partnership)])*.t
        }
    }

    private void insert(String table, Map row) {
        people.sql().withCloseable { fixture.insert(it, table, partnership, [id: UUID.randomUUID(), *: row]) }
    }
}
