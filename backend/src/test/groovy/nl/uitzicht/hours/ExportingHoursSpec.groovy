package nl.uitzicht.hours

import jakarta.inject.Inject
import java.nio.charset.StandardCharsets
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role
import org.apache.poi.ss.usermodel.CellType
import org.apache.poi.ss.usermodel.DateUtil
import org.apache.poi.ss.usermodel.Sheet
import org.apache.poi.xssf.usermodel.XSSFWorkbook

class ExportingHoursSpec extends ApiSpecification {
    static final LOG = 'mutation($i: HourEntryLogInput!) { hourEntryLog(input: $i) { hourEntry { id } userErrors { code } } }'
    static final TOTALS = 'query($f: HourFilter!) { hourTotals(first: 100, by: MONTH, filter: $f) { nodes { minutes travelMinutes entries } } }'
    static final DATE = LocalDate.now(Time.AMSTERDAM).minusDays(3)
    static final PERIOD = [from: DATE.minusDays(10).toString(), to: DATE.plusDays(2).toString()]

    @Inject
    HoursFixture fixture
    @Inject
    People people

    HoursFixture.Situation situation
    Server manager
    Server expert

    def setup() {
        situation = fixture.situation()
        expert = visitor().signIn(situation.expert.email)
        manager = visitor().signIn(situation.manager.email)
        log(minutes: 90, travelMinutes: 30, trajectId: situation.traject.toString(), note: 'Gesprek; met "nadruk" en é')
        log(minutes: 65, travelMinutes: 0, date: DATE.plusDays(1).toString(), note: '=1+1')
        log(minutes: 20, travelMinutes: 5, date: DATE.plusDays(2).toString(), networkId: situation.network.toString(), note: '')
    }

    def 'the workbook opens elsewhere, with dates that are dates, numbers that are numbers and no formula'() {
        when:
        def answer = manager.download(path('xlsx'))
        def sheet = new XSSFWorkbook(new ByteArrayInputStream(answer.body())).getSheet('Uren')

        then:
        answer.statusCode() == 200
        answer.headers().firstValue('content-disposition').get() ==
                "attachment; filename=\"uren ${PERIOD.from} tot en met ${PERIOD.to}.xlsx\""
        sheet.getRow(0).cellIterator()*.stringCellValue == HourColumn.sheet([]).headings()
        with(sheet.getRow(1)) {
            DateUtil.isCellDateFormatted(getCell(0))
            getCell(0).localDateTimeCellValue.toLocalDate() == DATE
            (1..7).collect { column -> getCell(column).stringCellValue } ==
                    ['Anna de Vries', 'Gesprek', 'De Vlinderhof', 'Hoe starten we rustig?', 'Netwerk 1', 'Oost', 'gedrag']
            (8..10).collect { column -> getCell(column).numericCellValue } == [90d, 1.5d, 30d]
            getCell(11).stringCellValue == 'Gesprek; met "nadruk" en é'
        }
        sheet.getRow(2).getCell(9).numericCellValue == 1.08d
        sheet.getRow(2).getCell(11).cellType == CellType.STRING
        sheet.getRow(2).getCell(11).stringCellValue == '=1+1'
        sheet.lastRowNum == 3
    }

    def 'the text file is what a Dutch spreadsheet expects, and a note is never a formula'() {
        when:
        def answer = manager.download(path('csv'))
        def day = DateTimeFormatter.ofPattern('dd-MM-yyyy')

        then:
        answer.headers().firstValue('content-type').get() == 'text/csv;charset=utf-8'
        new String(answer.body(), StandardCharsets.UTF_8) == '\uFEFF' + [
                'Datum;Expert;Soort werk;School;Traject;Netwerk;Regio;Domein;Minuten;Uren;Reistijd in minuten;Opmerking',
                "${DATE.format(day)};Anna de Vries;Gesprek;De Vlinderhof;Hoe starten we rustig?;Netwerk 1;Oost;gedrag;90;1,50;30;" +
                        '"Gesprek; met ""nadruk"" en é"',
                "${DATE.plusDays(1).format(day)};Anna de Vries;Gesprek;;;;;;65;1,08;0;'=1+1",
                "${DATE.plusDays(2).format(day)};Anna de Vries;Gesprek;;;Netwerk 1;Oost;;20;0,33;5;",
                ''].join('\r\n')
    }

    def 'both files add up to the totals of the screen, under the filter #filter.keySet()'() {
        given:
        def bounds = filter.collectEntries { name, of -> [name, of(situation).toString()] }
        def totals = manager.graphql(TOTALS, [f: PERIOD + bounds]).hourTotals.nodes
        def onScreen = [totals*.minutes.sum() ?: 0, totals*.travelMinutes.sum() ?: 0, totals*.entries.sum() ?: 0]

        expect:
        onScreen == expected
        added(new XSSFWorkbook(new ByteArrayInputStream(manager.download(path('xlsx', bounds)).body())).getSheet('Uren')) == onScreen
        added(new String(manager.download(path('csv', bounds)).body(), StandardCharsets.UTF_8)) == onScreen

        where:
        filter                       | expected
        [:]                          | [175, 35, 3]
        [trajectId: { it.traject }]  | [90, 30, 1]
        [networkId: { it.network }]  | [110, 35, 2]
        [expertId: { it.expert.id }] | [175, 35, 3]
        [expertId: { it.manager.id }] | [0, 0, 0]
    }

    def 'hours at a school outside any #place are told apart from general work'() {
        given:
        people.sql().withCloseable { it.executeUpdate('UPDATE traject SET region_id = NULL, network_id = NULL WHERE id = ?', [People.bytes(situation.traject)]) }

        expect:
        manager.graphql('query($f: HourFilter!, $by: HourGrouping!) { hourTotals(first: 9, by: $by, filter: $f) { nodes { key label minutes } } }', [f: PERIOD, by: by])
                .hourTotals.nodes.collect { [it.key != null, it.label, it.minutes] } == [[false, without, 90], [false, 'Algemeen', 65], [true, inPlace, 20]]

        where:
        place     | by        | without          | inPlace
        'network' | 'NETWORK' | 'Zonder netwerk' | 'Netwerk 1, Oost'
        'region'  | 'REGION'  | 'Zonder regio'   | 'Oost'
    }

    def 'an expert gets the own hours only, a school none, a stranger nothing'() {
        given:
        def colleague = people.member([Role.EXPERT], situation.partnershipId)
        def other = people.member([Role.SUPPORT_MANAGER])

        expect:
        added(csv(expert)) == [175, 35, 3]
        added(csv(visitor().signIn(colleague.email), [expertId: situation.expert.id.toString()])) == [0, 0, 0]
        added(csv(visitor().signIn(other.email))) == [0, 0, 0]
        visitor().signIn(people.member([Role.SCHOOL], situation.partnershipId).email).download(path('csv')).statusCode() == 403
        visitor().download(path('csv')).statusCode() == 401
    }

    def 'what cannot be read as a filter is refused: #query'() {
        expect:
        manager.download("/api/hours/export.csv?$query").statusCode() == 400

        where:
        query << ['', 'from=2026-01-01', 'from=2026-13-01&to=2026-12-01', 'from=2026-02-01&to=2026-01-01', 'from=2024-01-01&to=2026-01-01',
                  'from=2026-01-01&to=2026-02-01&expertId=1']
    }

    private void log(Map entry) {
        def input = [mutationId: UUID.randomUUID().toString(), id: UUID.randomUUID().toString(), date: DATE.toString(),
                     activityKindId: situation.kind.toString(), *: entry]
        assert expert.graphql(LOG, [i: input]).hourEntryLog.userErrors == []
    }

    private static String path(String extension, Map bounds = [:]) {
        "/api/hours/export.$extension?" + (PERIOD + bounds).collect { name, value -> "$name=$value" }.join('&')
    }

    private static String csv(Server who, Map bounds = [:]) {
        new String(who.download(path('csv', bounds)).body(), StandardCharsets.UTF_8)
    }

    private static List<Integer> added(Sheet sheet) {
        def rows = sheet.rowIterator().drop(1).toList()
        [rows.sum(0) { it.getCell(8).numericCellValue as int }, rows.sum(0) { it.getCell(10).numericCellValue as int }, rows.size()]
    }

    private static List<Integer> added(String csv) {
        def rows = csv.readLines().drop(1)*.replaceAll('"[^"]*"', '')*.split(';', -1)
        [rows.sum(0) { it[8] as int }, rows.sum(0) { it[10] as int }, rows.size()]
    }
}
