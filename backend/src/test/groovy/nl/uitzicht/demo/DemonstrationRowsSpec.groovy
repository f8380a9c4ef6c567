package nl.uitzicht.demo

import java.time.LocalDate
import nl.uitzicht.platform.text.PersonalPatterns
import spock.lang.Shared
import spock.lang.Specification

class DemonstrationRowsSpec extends Specification {
    static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22)

    @Shared Rows rows = DemonstrationRows.on(SUNDAY, 'hash')

    def 'it has the real structure'() {
        expect:
        rows.of(table).size() == count

        where:
        table                  | count
        Table.PARTNERSHIP      | 1
        Table.REGION           | 4
        Table.LOCAL_NETWORK    | 22
        Table.SCHOOL           | 119
        Table.SCHOOL_NETWORK   | 119
        Table.EXPERTISE_DOMAIN | 8
        Table.EXPERT_CONTRACT  | 24
        Table.TRAJECT          | 208
    }

    def 'the same day gives the same rows'() {
        when:
        def again = DemonstrationRows.on(SUNDAY, 'hash')

        then:
        Table.values().every { rows.of(it) == again.of(it) }
    }

    def 'no two rows of a table have the same key, whatever the day'() {
        given:
        def loaded = DemonstrationRows.on(day, 'hash')

        expect:
        Table.values().every { table ->
            def keys = loaded.of(table).collect { row -> table in [Table.PARTNERSHIP, Table.ACCOUNT] ? row[0] : row[1] }
            keys.size() == keys.toSet().size()
        }

        where:
        day << [SUNDAY, LocalDate.of(2026, 8, 5), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 5, 31), LocalDate.of(2031, 3, 3)]
    }

    def 'hours lie on school days before today, and never fill more than a day'() {
        expect:
        hours().every { new SchoolDays(SUNDAY).isOpen(it.date) && it.date < SUNDAY }
        longestDay() <= 600
        hours().every { it.minutes in 5..720 && it.minutes % 5 == 0 && it.travel % 5 == 0 }
    }

    def 'weekends and the holidays of region Midden are no school days'() {
        expect:
        new SchoolDays(SUNDAY).isOpen(LocalDate.parse(day)) == open

        where:
        day          | open
        '2026-11-20' | true
        '2026-11-21' | false
        '2026-10-19' | false
        '2026-10-26' | true
        '2026-12-28' | false
    }

    def 'one traject is past 80% of the agreement, one past all of it'() {
        when:
        def agreed = rows.of(Table.TRAJECT_AGREEMENT).groupBy { it[2] }.collectEntries { id, all -> [id, all.max { it[4] }[3]] }
        def spent = hours().findAll { it.traject }.groupBy { it.traject }.collectEntries { id, all -> [id, all.sum { it.minutes }] }
        def used = agreed.collectEntries { id, minutes -> [id, (spent[id] ?: 0) / minutes] }
        def mine = trajecten(EXPERT).findAll { it[8] == 'RUNNING' }*.getAt(1)

        then:
        mine.any { used[it] > 0.8 && used[it] < 1 }
        mine.any { used[it] > 1 }
        mine.any { !agreed[it] }
        trajecten(EXPERT)*.getAt(8).toSet() == ['RUNNING', 'ON_HOLD', 'CLOSED'].toSet()
    }

    def 'the expert whose account is tried first has an appointment with a traject on the first school day from today on: #day'() {
        given:
        def loaded = DemonstrationRows.on(day, 'hash')
        def first = new SchoolDays(day).coming(1).first()

        expect:
        loaded.of(Table.APPOINTMENT).count { it[2] == EXPERT && it[3] == first && it[6] && it[9] == 'PLANNED' } >= 2

        where:
        day << [SUNDAY, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 24), LocalDate.of(2026, 8, 5), LocalDate.of(2031, 3, 3)]
    }

    def 'every expert has a running traject and hours on the last ten days at work'() {
        given:
        def recent = hours().findAll { it.date > SUNDAY.minusDays(15) }*.member.toSet()

        expect:
        rows.of(Table.EXPERT_CONTRACT).every { expert -> trajecten(expert[2]).any { it[8] == 'RUNNING' } && expert[2] in recent }
    }

    def 'of last month two experts have not submitted and one was returned; before that all is accepted'() {
        given:
        def sheets = rows.of(Table.MONTH_SHEET)
        def last = sheets.findAll { it[3] == LocalDate.of(2026, 10, 1) }

        expect:
        last.countBy { it[4] } == [SUBMITTED: 21, RETURNED: 1]
        (sheets - last)*.getAt(4).toSet() == ['ACCEPTED'].toSet()
    }

    def 'nothing typed looks like a personal number, and some schools lack a contact'() {
        given:
        def texts = rows.of(Table.TRAJECT)*.getAt(3) + rows.of(Table.HOUR_ENTRY)*.getAt(10)

        expect:
        texts.toSet().every { text -> new PersonalPatterns().find(text, SUNDAY).empty }
        rows.of(Table.SCHOOL_CONTACT).size() in 100..118
        rows.of(Table.SCHOOL)*.getAt(2).every { it.startsWith('99') }
    }

    def 'some entries of the first expert were corrected, by that expert, to what they are now'() {
        given:
        def entries = rows.of(Table.HOUR_ENTRY).collectEntries { [it[1], it] }
        def mine = rows.of(Table.HOUR_CHANGE).findAll { it[8] == EXPERT }

        expect:
        mine.size() > 5
        mine.every { it[6] == entries[it[2]][4].toString() && it[5].toInteger() >= 5 && entries[it[2]][11] == 2 }
    }

    private static final UUID EXPERT = Demonstration.id('membership', 'Marit Hoogland')

    private List<List> trajecten(UUID expert) {
        def coupled = rows.of(Table.TRAJECT_EXPERT).findAll { it[3] == expert && it[4] }*.getAt(2)
        rows.of(Table.TRAJECT).findAll { it[1] in coupled }
    }

    private int longestDay() {
        hours().groupBy { [it.member, it.date] }.values().collect { day -> day.sum { it.minutes + it.travel } as int }.max()
    }

    private List<Map> hours() {
        rows.of(Table.HOUR_ENTRY).collect { [member: it[2], date: it[3], minutes: it[4], travel: it[5], traject: it[7]] }
    }
}
