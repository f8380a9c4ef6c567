package nl.uitzicht.schools

import static nl.uitzicht.schools.SchoolFiles.file
import static nl.uitzicht.schools.SchoolFiles.row

import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.platform.tenancy.Tid
import nl.uitzicht.schools.files.DuoFile

class ImportingTheWholeCountrySpec extends ApiSpecification {
    static final Map COUNTRY = [municipalities: [], postcodes: [[first: 1000, last: 9999]]]

    @Inject
    People people
    @Inject
    SchoolWriter writer
    @Inject
    Transactions transactions

    def "6,200 schools come in as one job, and the second time not one of them changes"() {
        given:
        def desk = new SchoolDesk(visitor().signIn(people.member([Role.ADMINISTRATOR]).email))
        def rows = country(6200)

        expect:
        desk.imported(file(rows, SchoolFiles.NEW_HEADINGS, 'UTF-8'), COUNTRY) == [state: 'DONE', doneRows: 6200, totalRows: 6200, failure: null]
        desk.preview(SchoolDesk.declaration(desk.upload(file(rows, SchoolFiles.NEW_HEADINGS, 'UTF-8')), COUNTRY)).counts.unchanged == 6200
        desk.imported(file(rows.drop(1), SchoolFiles.NEW_HEADINGS, 'UTF-8'), COUNTRY).totalRows == 1
    }

    def "#number schools are written with #statements SQL statements, whether they are new or known"() {
        given:
        def partnership = people.partnership()
        def schools = DuoFile.read(file(country(number))).rows()
                .collect { School.of(new Tid(partnership, UUID.randomUUID()), SchoolKind.PRIMARY, it, null) }
        def heard = []

        expect:
        2.times {
            assert inserts { transactions.write { writer.write(schools, { heard << it }); true } } == statements
        }
        heard.last() == number

        where:
        number | statements
        1      | 1
        500    | 1
        501    | 2
        1500   | 3
    }

    private static int inserts(Closure work) {
        StatementCounter.during(work).count { it =~ /(?i)^insert into school\b/ }
    }

    private static List<String> country(int number) {
        (0..<number).collect { row(institution: institution(it), location: '00', name: "School $it") }
    }

    private static String institution(int number) {
        String.format('%02d', number % 100) + (char) (65 + number.intdiv(100) % 26) + (char) (65 + number.intdiv(2600))
    }
}
