package nl.uitzicht.onboarding

import groovy.json.JsonSlurper
import jakarta.inject.Inject
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.LocalDate
import java.time.YearMonth
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.hours.HoursFixture
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.UuidBytes
import nl.uitzicht.platform.tenancy.Role
import org.dhatim.fastexcel.Workbook
import org.dhatim.fastexcel.reader.ReadableWorkbook
import spock.lang.See
import spock.util.concurrent.PollingConditions

@See('D33')
class BringingExistingDataSpec extends ApiSpecification {
    static final LAST_MONTH = YearMonth.now(Time.AMSTERDAM).minusMonths(1)
    static final PREVIEW = '''query($u: ID!) { onboardingPreview(uploadId: $u) { problemCount sheets(first: 10) { nodes { sheet rows fresh } }
        newDomains(first: 10) { nodes } problems(first: 100) { nodes { sheet row column message } } } }'''

    @Inject
    HoursFixture fixture
    @Inject
    People people

    HoursFixture.Situation s
    Server administrator

    def setup() {
        s = fixture.situation()
        administrator = visitor().signIn(people.member([Role.ADMINISTRATOR], s.partnershipId, 'Wim').email)
    }

    def "experts, contacts, trajecten and hours come in once, however often the file is read"() {
        given:
        def book = workbook(content())
        people.sql().withCloseable {
            fixture.insert(it, 'school_network', s.partnershipId, [id: UUID.randomUUID(), school_id: rows('school')[0].id, network_id: s.network, starts_on: LocalDate.now(Time.AMSTERDAM)])
        }

        expect:
        preview(book) == [problemCount: 0, newDomains: [nodes: ['hoogbegaafdheid']], problems: [nodes: []], sheets: [nodes: [
                [sheet: 'Experts', rows: 2, fresh: 2], [sheet: 'Schoolcontacten', rows: 1, fresh: 1],
                [sheet: 'Trajecten', rows: 1, fresh: 1], [sheet: 'Uren', rows: 3, fresh: 3]]]]

        when:
        apply(book)

        then: 'the experts are invited, and what they did stands'
        count('outgoing_mail WHERE recipient IN (?, ?)', ['bea@voorbeeld.nl', 'cas@voorbeeld.nl'].collect { "$s.partnershipId-$it".toString() }) == 2
        rows('traject').findAll { it.question == 'Hoe komt er rust in groep 4?' }*.state == ['RUNNING']

        and: 'a traject from before the networks were brought in is of the network its school came into'
        rows('traject').findAll { it.question == 'Hoe komt er rust in groep 4?' }.collect { UuidBytes.fromBytes(it.network_id) } == [s.network]

        and: 'what was agreed, the hours and the contract stand too'
        rows('traject_agreement')*.minutes == [720]
        rows('hour_entry').collect { [it.minutes, it.travel_minutes, it.note] }.sort { it[0] } ==
                [[60, 0, ''], [90, 30, 'gesproken met het team'], [90, 30, 'gesproken met het team']]
        rows('expert_contract').findAll { it.fte_hundredths == 55 }*.work_days == [11]

        and: 'a month that is over waits for the manager'
        visitor().signIn(s.manager.email).graphql('query($m: Month!) { monthSheets(first: 10, month: $m) { nodes { state minutes expert { name } } } }',
                [m: LAST_MONTH.toString()]).monthSheets.nodes.findAll { it.expert.name == 'Bea' } == [[state: 'SUBMITTED', minutes: 180, expert: [name: 'Bea']]]

        when: 'the same file once more'
        def before = everything()
        apply(book)

        then:
        preview(book).sheets.nodes*.fresh == [0, 0, 0, 0]
        everything() == before
    }

    def "a file that is read again brings what it has more; hours that were changed are pointed out: #what"() {
        given:
        def book = content()
        book.Uren[2][1] = LocalDate.now(Time.AMSTERDAM)
        apply(workbook(book))
        def before = rows('hour_entry').collect { it.minutes as int }
        change(book.Uren)

        when:
        def found = preview(workbook(book)).problems.nodes.collect { [it.row, it.column, it.message.split('[.]')[0]] }

        then:
        found == problems

        when:
        problems.empty ? apply(workbook(book)) : start(workbook(book))

        then:
        rows('hour_entry').collect { it.minutes as int }.sort() == (before + more).sort()

        where:
        what                               | change                                                              || problems                                         | more
        'a visit above one of the day'     | { it.add(2, it[2].clone()); it[2][2] = 2 }                          || []                                               | [120]
        'another like it'                  | { it << it[2].clone() }                                             || []                                               | [60]
        'a name written otherwise'         | { it[2][6] = 'Netwerk 1' }                                          || []                                               | []
        'a row that is gone'               | { it.remove(2) }                                                    || []                                               | []
        'other hours'                      | { it[2][2] = 3 }                                                    || [[4, 'Uren', 'Hier las je eerder andere uren in']] | []
        'other hours beside another visit' | { it << it[2].clone(); it[2][2] = 3; it[3][2] = 2 }                 || [[4, 'Uren', 'Hier las je eerder andere uren in'],
                                                                                                                   [5, 'Uren', 'Hier las je eerder andere uren in']] | []
    }

    def "a number that is of another traject already is pointed out: #what"() {
        given:
        apply(workbook(content()))
        def second = content()
        second.Trajecten[0][column] = value
        def before = everything()

        when:
        def found = preview(workbook(second)).problems.nodes.collect { [it.sheet, it.row, it.column] }

        then:
        found == problems
        problems.empty || start(workbook(second)).userErrors*.code == ['FILE_BROKEN']
        everything() == before

        where:
        what                   | column | value                             || problems
        'the same'             | 3      | 'Hoe komt er rust in groep 4?'     || []
        'another question'     | 3      | 'Wat helpt groep 4?'               || []
        'no first day'         | 7      | ''                                 || [['Trajecten', 2, 'Eerste dag']]
        'another first day'    | 7      | LAST_MONTH.atDay(2)                || [['Trajecten', 2, 'Nummer']]
    }

    def "with one wrong cell nothing comes in, and each is named by its sheet, row and column"() {
        given:
        def wrong = content()
        wrong.Experts[1][2] = 'veel'
        wrong.Schoolcontacten[0][0] = '99ZZ99'
        wrong.Trajecten[0][3] = 'Bel 06 12345678'
        wrong.Uren[0][1] = '31-02-2026'
        wrong.Uren[1][2] = 0.04
        wrong.Uren[2][5] = 'T-9'
        def before = everything()

        when:
        def book = workbook(wrong)

        then:
        preview(book).problems.nodes.collect { [it.sheet, it.row, it.column] } == [
                ['Experts', 3, 'Fte'], ['Schoolcontacten', 2, 'Vestigingscode'], ['Trajecten', 2, 'Vraag'], ['Uren', 2, 'Datum'],
                ['Uren', 4, 'Traject'], ['Uren', 3, 'Uren']]
        preview(book).problems.nodes.every { it.message.endsWith('.') }
        start(book).userErrors*.code == ['FILE_BROKEN']
        everything() == before
    }

    def "hours follow the rules of an entry: #why"() {
        given:
        def given = content()
        change(given)

        expect:
        preview(workbook(given)).problems.nodes.collect { [it.row, it.column] } == [[row, column]]

        where:
        why                                  | row | column                | change
        'no kind there is'                   | 2   | 'Soort werk'          | { it.Uren[0][4] = 'Fietsen' }
        'before the traject began'           | 2   | 'Datum'               | { it.Uren[0][1] = LAST_MONTH.minusMonths(2).atDay(1) }
        'an expert who is not on it'         | 2   | 'Traject'             | { it.Uren[0][0] = it.Experts[1][1] }
        'more than 24 hours on a date'       | 5   | 'Uren'                | { g -> g.Uren[0..1].each { it[2] = 12; it[3] = 0 }; g.Uren << g.Uren[0].clone() }
        'travel of a whole day'              | 2   | 'Reistijd in minuten' | { it.Uren[0][3] = 1000 }
        'a bank account in the note'         | 2   | 'Opmerking'           | { it.Uren[0][7] = 'NL91ABNA0417164300' }
        'a traject and a network'            | 2   | 'Netwerk'             | { it.Uren[0][6] = 'Netwerk 1' }
        'before the expert came'             | 4   | 'Datum'               | { it.Experts[1][6] = LocalDate.now(Time.AMSTERDAM); it.Uren[2][1] = LAST_MONTH.atDay(5) }
    }

    def "hours on a traject that came before are judged by the couplings since, not by what the sheet says now"() {
        given: 'a second expert whom only the sheet couples'
        def book = content()
        apply(workbook(book))
        def cas = book.Experts[1][1]
        book.Trajecten[0][6] = cas
        book.Uren << [cas, LAST_MONTH.atDay(20), 1, 0, 'Gesprek', 'T-1', '', '']

        expect:
        preview(workbook(book)).problems.nodes.collect { [it.row, it.column, it.message.split('[.]')[0]] } ==
                [[5, 'Traject', 'Deze expert was op deze dag niet aan dit traject gekoppeld']]

        when: 'somebody couples in the app, from a day on'
        def traject = rows('traject').find { it.question == 'Hoe komt er rust in groep 4?' }.id
        people.sql().withCloseable {
            fixture.insert(it, 'traject_expert', s.partnershipId, [id: UUID.randomUUID(), traject_id: traject, membership_id: expertId(cas),
                    lead_expert: false, starts_on: LAST_MONTH.atDay(20)])
        }

        then:
        preview(workbook(book)).problems.nodes == []

        when:
        book.Uren.last()[1] = LAST_MONTH.atDay(19)

        then:
        preview(workbook(book)).problems.nodes*.column == ['Traject']

        when: 'hours that stand are not judged again when their expert left it'
        book.Uren.removeLast()
        people.sql().withCloseable { it.executeUpdate('DELETE FROM traject_expert WHERE partnership_id = ? AND lead_expert', [People.bytes(s.partnershipId)]) }

        then:
        preview(workbook(book)).problems.nodes == []
    }

    private byte[] expertId(String email) {
        people.sql().withCloseable {
            it.firstRow('SELECT m.id FROM membership m JOIN account a ON a.id = m.account_id WHERE m.partnership_id = ? AND a.email = ?',
                    [People.bytes(s.partnershipId), email]).id
        }
    }

    def "hours come beside what stands already: #why"() {
        given: 'an expert who works here since half a year, with 23 hours on a day of the month before'
        def day = LAST_MONTH.atDay(5)
        def book = [Experts: [], Schoolcontacten: [], Trajecten: [], Uren: [[s.expert.email, day, 1, 0, 'Gesprek', '', '', '']]]
        people.sql().withCloseable {
            (1..2).each { _ ->
                fixture.insert(it, 'hour_entry', s.partnershipId, [id: UUID.randomUUID(), membership_id: s.expert.id, date: day, minutes: 660, travel_minutes: 30,
                        activity_kind_id: s.kind, note: '', version: 1, logged_at: LocalDate.now(Time.AMSTERDAM)])
            }
            it.executeUpdate('UPDATE role_grant SET starts_on = ? WHERE membership_id = ?', [s.since, People.bytes(s.expert.id)])
        }

        expect: 'an hour more fills the day'
        preview(workbook(book)).problems.nodes == []

        when:
        change(this, book)

        then:
        preview(workbook(book)).problems.nodes.collect { [it.sheet, it.column, it.message.split('[.]')[0]] } == [problem]

        where:
        why                         | change                                                                  || problem
        'a day that becomes full'   | { spec, g -> g.Uren[0][2] = 1.25 }                                || ['Uren', 'Uren', 'Op deze dag komen er meer dan 24 uur te staan']
        'a month that was accepted' | { spec, g -> spec.month('ACCEPTED') }                                || ['Uren', 'Datum', 'Deze maand is al akkoord bij de manager']
        'a month that was submitted' | { spec, g -> spec.month('SUBMITTED') }                              || ['Uren', 'Datum', 'Deze maand is al ingediend']
        'a day before the role'     | { spec, g -> g.Uren[0][1] = spec.s.since.minusDays(1) }           || ['Uren', 'Datum', 'Op deze dag was deze persoon geen expert']
        'a person who is no expert' | { spec, g -> g.Uren[0][0] = spec.s.manager.email }                || ['Uren', 'Datum', 'Op deze dag was deze persoon geen expert']
        'who leads a traject'       | { spec, g -> g.Uren.clear(); g.Trajecten << spec.traject(spec.s.manager.email, '') } || ['Trajecten', 'Expert', 'Dit adres hoort bij iemand zonder de rol expert']
        'who works along in one'    | { spec, g -> g.Uren.clear(); g.Trajecten << spec.traject(spec.s.expert.email, spec.s.manager.email) } || ['Trajecten', 'Meewerkend', 'Dit adres hoort bij iemand zonder de rol expert']
        'and is on the first sheet' | { spec, g -> g.Uren.clear(); g.Experts << ['Mieke', spec.s.manager.email, 1, 'ma', 'gedrag', '', '01-08-2025'] } || ['Experts', 'E-mail', 'Dit adres hoort bij iemand zonder de rol expert']
    }

    List traject(String lead, String fellow) {
        ['T-9', '99AA00', 'groep', 'Hoe komt er rust in groep 4?', 'Gedrag', lead, fellow, LAST_MONTH.atDay(1), 12]
    }

    void month(String state) {
        people.sql().withCloseable {
            fixture.insert(it, 'month_sheet', s.partnershipId, [id: UUID.randomUUID(), membership_id: s.expert.id, month: LAST_MONTH.atDay(1), state: state])
        }
    }

    def "a file that is no workbook, or another one, is named as such"() {
        expect:
        preview('Experts;Naam'.bytes).problems.nodes*.message == ['Dit is geen werkmap (xlsx) die we kunnen lezen.']
        preview(workbook(Blad1: [['x']])).problems.nodes*.message == ['In dit bestand staat geen enkel blad van het voorbeeld.']
    }

    def "the template has every sheet and is itself a file without problems; only a beheerder gets it"() {
        given:
        def template = administrator.download('/api/onboarding/template.xlsx')

        expect:
        new ReadableWorkbook(new ByteArrayInputStream(template.body())).sheets.toList()*.name == ['Experts', 'Schoolcontacten', 'Trajecten', 'Uren', 'Uitleg']
        preview(template.body()).problemCount == 0
        visitor().signIn(s.manager.email).download('/api/onboarding/template.xlsx').statusCode() == 403
        visitor().download('/api/onboarding/template.xlsx').statusCode() == 401
    }

    private Map<String, List<List>> content() {
        def mail = { "$s.partnershipId-$it@voorbeeld.nl".toString() }
        [Experts: [['Bea', mail('bea'), '0,55', 'ma di do', 'gedrag, hoogbegaafdheid', 'Oost', LocalDate.of(2025, 8, 1)],
                   ['Cas', mail('cas'), 1, 'ma di wo do vr', 'gedrag', '', '01-08-2025']],
         Schoolcontacten: [['99aa', 'Ina Berg', 'ib@delinde.nl']],
         Trajecten: [['T-1', '99AA00', 'groep', 'Hoe komt er rust in groep 4?', 'Gedrag', mail('bea'), '', LAST_MONTH.atDay(1), 12]],
         Uren: [[mail('bea'), LAST_MONTH.atDay(5), 1.5, 30, 'gesprek', 'T-1', '', 'gesproken met het team'],
                [mail('bea'), LAST_MONTH.atDay(5), '1,5', '30', 'Gesprek', 'T-1', '', 'gesproken met het team'],
                [mail('cas'), LocalDate.now(Time.AMSTERDAM), 1, '', 'Gesprek', '', 'netwerk 1', '']]]
    }

    private static byte[] workbook(Map<String, List<List>> sheets) {
        def bytes = new ByteArrayOutputStream()
        new Workbook(bytes, 'Spec', null).withCloseable { book ->
            sheets.each { title, rows ->
                def sheet = book.newWorksheet(title)
                def headings = OnboardingSheet.values().find { it.title() == title }?.columns()*.heading() ?: ['A']
                ([headings] + rows).eachWithIndex { row, r -> row.eachWithIndex { value, c ->
                    if (value instanceof LocalDate) {
                        sheet.value(r, c, value as LocalDate)
                        sheet.style(r, c).format('dd-mm-yyyy').set()
                    } else if (value instanceof Number) {
                        sheet.value(r, c, value as Number)
                    } else if (value) {
                        sheet.value(r, c, value.toString())
                    }
                } }
                sheet.finish()
            }
        }
        bytes.toByteArray()
    }

    private String upload(byte[] content) {
        def request = HttpRequest.newBuilder(server.URI.resolve('/api/uploads')).POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .header('Content-Type', 'application/octet-stream').header('X-Uitzicht', '1')
                .header('Cookie', administrator.cookies.collect { name, value -> "$name=$value" }.join('; ')).build()
        new JsonSlurper().parseText(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body()).id
    }

    private Map preview(byte[] content) {
        administrator.graphql(PREVIEW, [u: upload(content)]).onboardingPreview
    }

    private Map start(byte[] content) {
        administrator.graphql('mutation($i: OnboardingApplyInput!) { onboardingApply(input: $i) { jobId userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), jobId: UUID.randomUUID().toString(), uploadId: upload(content)]]).onboardingApply
    }

    private void apply(byte[] content) {
        def job = start(content).jobId
        new PollingConditions(timeout: 60).eventually {
            assert administrator.graphql('query($j: ID!) { importJob(id: $j) { state doneRows totalRows } }', [j: job]).importJob.with { it.state == 'DONE' && it.doneRows == it.totalRows }
        }
    }

    private Map everything() {
        ['membership', 'role_grant', 'expert_contract', 'expert_domain', 'school_contact', 'traject', 'traject_expert', 'traject_agreement', 'hour_entry', 'month_sheet']
                .collectEntries { [it, rows(it).size()] }
    }

    private List<Map> rows(String table) {
        people.sql().withCloseable { it.rows("SELECT * FROM $table WHERE partnership_id = ?".toString(), [People.bytes(s.partnershipId)]) }
    }

    private int count(String from, List values) {
        people.sql().withCloseable { it.firstRow("SELECT COUNT(*) AS n FROM $from".toString(), values).n as int }
    }
}
