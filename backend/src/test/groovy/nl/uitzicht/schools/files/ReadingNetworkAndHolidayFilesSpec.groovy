package nl.uitzicht.schools.files

import static nl.uitzicht.schools.SchoolFiles.real

import java.time.LocalDate
import spock.lang.Specification

class ReadingNetworkAndHolidayFilesSpec extends Specification {

    def "the real list has 119 schools in 22 networks of 4 regions"() {
        when:
        def rows = NetworkFile.read(real('networks.csv')).rows()

        then:
        rows.size() == 119
        rows.collect { [it.region(), it.network()] }.toSet().size() == 22
        rows*.region().toSet().size() == 4
        rows.find { it.printedName() == 'Calvaljé' }.row() == 36
    }

    def "a list of networks with #what is refused"() {
        expect:
        NetworkFile.read(text.getBytes('UTF-8')).errors()*.sentence() == [sentence]

        where:
        what                  | text                                         | sentence
        'nothing'             | ''                                           | 'Het bestand is leeg.'
        'only headings'       | 'regio;netwerk;school\n'                     | 'Er staan geen netwerken in het bestand.'
        'a column missing'    | 'regio;netwerk\nEde;1\n'                     | 'Rij 1, kolom SCHOOL: Deze kolom ontbreekt.'
        'a name missing'      | 'regio;netwerk;school\nEde;1;\n'             | 'Rij 2, kolom SCHOOL: Dit mag niet leeg zijn.'
        'a school twice'      | 'regio;netwerk;school\nEde;1;A\nEde;1;A\n'   | 'Rij 3, kolom SCHOOL: Deze school staat in dit netwerk ook in rij 2.'
    }

    def "the real holidays: a row for all regions counts for each"() {
        when:
        def rows = HolidayFile.read(real('schoolvakanties.csv')).rows()
        def middle = rows.findAll { it.schoolYear() == '2026-2027' && it.region() == HolidayRegion.MIDDLE }

        then:
        middle*.name() == ['herfstvakantie', 'kerstvakantie', 'voorjaarsvakantie', 'meivakantie', 'zomervakantie']
        middle.first().firstDay() == LocalDate.of(2026, 10, 17)
        rows.groupBy { it.region() }.values()*.size().toSet().size() == 1
    }

    def "a holiday row is refused: #sentence"() {
        expect:
        HolidayFile.read("schooljaar;vakantie;regio;eerste_dag;laatste_dag\n$row\n".getBytes('UTF-8')).errors()*.sentence() == [sentence]

        where:
        row                                                | sentence
        '2026-2028;meivakantie;alle;2027-04-24;2027-05-02' | 'Rij 2, kolom SCHOOLJAAR: Verwacht een schooljaar zoals 2026-2027.'
        '2026-2027;;alle;2027-04-24;2027-05-02'            | 'Rij 2, kolom VAKANTIE: Verwacht een naam van hoogstens 100 tekens.'
        '2026-2027;meivakantie;west;2027-04-24;2027-05-02' | 'Rij 2, kolom REGIO: "west" is geen regio: verwacht noord, midden, zuid of alle.'
        '2026-2027;meivakantie;alle;24-04-2027;2027-05-02' | 'Rij 2, kolom EERSTE_DAG: "24-04-2027" is geen datum zoals 2026-11-22.'
        '2026-2027;meivakantie;alle;2027-04-24;2027-04-23' | 'Rij 2, kolom LAATSTE_DAG: De laatste dag ligt voor de eerste, of meer dan 70 dagen later.'
    }
}
