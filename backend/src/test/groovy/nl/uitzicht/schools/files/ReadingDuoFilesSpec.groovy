package nl.uitzicht.schools.files

import static nl.uitzicht.schools.SchoolFiles.*

import spock.lang.Specification

class ReadingDuoFilesSpec extends Specification {

    def "the real primary file gives 123 schools and names the row that stands in it twice"() {
        when:
        def read = DuoFile.read(real('duo-schoolvestigingen-basisonderwijs.csv'))

        then:
        read instanceof FileReading.Read
        read.rows().size() == 123
        read.notices().size() == 1
        read.notices().first().endsWith('(07YD00) en telt één keer.')
        read.rows().find { it.code().value() == '12UA00' }.place() == 'Elst UT'
        read.rows().first() == new SchoolRow(new LocationCode('06YT00'), 'Antonius Basissch', '', 'Achterdorpstraat', '3', '3772 CC',
                'Barneveld', 'Barneveld', 'Gelderland', 'Rooms-Katholiek', '', 'www.antoniusschool-skovv.nl')
    }

    def "the other dialect gives the same schools, #what"() {
        given:
        def original = real(name)

        expect:
        DuoFile.read(commaDialect(original, mark)).rows() == DuoFile.read(original).rows()

        where:
        name                                       | mark  | what
        'duo-schoolvestigingen-basisonderwijs.csv' | false | 'without byte order mark'
        'duo-schoolvestigingen-basisonderwijs.csv' | true  | 'with byte order mark'
        'duo-vestigingen-speciaal.csv'             | true  | 'with byte order mark'
    }

    def "é and ï survive in #charset with #newlines"() {
        when:
        def read = DuoFile.read(file([row(name: 'Cavaljé', street: 'Mozaïekstraat', place: "'S-GRAVENHAGE")], NEW_HEADINGS, charset, newline))

        then:
        read.rows().first().name() == 'Cavaljé'
        read.rows().first().street() == 'Mozaïekstraat'
        read.rows().first().place() == "'s-Gravenhage"

        where:
        charset        | newline | newlines
        'windows-1252' | '\r\n'  | 'CRLF'
        'windows-1252' | '\n'    | 'LF'
        'UTF-8'        | '\r\n'  | 'CRLF'
        'UTF-8'        | '\n'    | 'LF'
    }

    def "old headings, two-digit locations, small letters and a postcode without space mean the same"() {
        expect:
        DuoFile.read(file([row(institution: '11aa', location: '00', postcode: '3772cc')], OLD_HEADINGS)).rows() ==
        DuoFile.read(file([row()])).rows()
    }

    def "a cell in quotes may hold the separator, a quote and a new line"() {
        when:
        def read = DuoFile.read(file([row(name: '"School; ""De\nLinde"""'), row(location: '11AA01')]))

        then:
        read.rows()*.code()*.value() == ['11AA00', '11AA01']
        read.rows().first().name() == 'School; "De\nLinde"'
    }

    def "a column too many is passed over, whatever its place"() {
        expect:
        DuoFile.read(file(['iets;' + row()], 'NIEUW;' + NEW_HEADINGS)).rows() == DuoFile.read(file([row()])).rows()
    }

    def "blank lines count as rows of the spreadsheet but are no schools"() {
        when:
        def read = DuoFile.read(file([row(), '', ';;;;;;;;;;;;;', row(location: '11AA0')]))

        then:
        read.errors()*.sentence() == ['Rij 5, kolom VESTIGINGSCODE: "11AA0" is geen vestiging van 11AA: verwacht 11AA00 of 00.']
    }

    def "a broken row is named and nothing is read: #sentence"() {
        when:
        def broken = DuoFile.read(file([row(location: '11AA05'), row(with)]))

        then:
        broken instanceof FileReading.Broken
        broken.errors()*.sentence() == [sentence]

        where:
        with                     | sentence
        [institution: '1AA']     | 'Rij 3, kolom INSTELLINGSCODE: "1AA" is geen BRIN van twee cijfers en twee letters.'
        [location: '22BB00']     | 'Rij 3, kolom VESTIGINGSCODE: "22BB00" is geen vestiging van 11AA: verwacht 11AA00 of 00.'
        [name: '']               | 'Rij 3, kolom VESTIGINGSNAAM: Dit mag niet leeg zijn.'
        [place: ' ']             | 'Rij 3, kolom PLAATSNAAM: Dit mag niet leeg zijn.'
        [municipality: '']       | 'Rij 3, kolom GEMEENTENAAM: Dit mag niet leeg zijn.'
        [postcode: '0123 AB']    | 'Rij 3, kolom POSTCODE: "0123 AB" is geen postcode.'
        [name: 'x' * 161]        | 'Rij 3, kolom VESTIGINGSNAAM: Dit is te lang: hoogstens 160 tekens.'
        [website: 'a;b']         | 'Rij 3: Deze rij heeft 15 kolommen; de kop heeft er 14.'
        [name: '"De" Linde']     | 'Rij 3: Deze rij is niet te lezen: er staat een aanhalingsteken te veel of te weinig.'
        [name: '"De Linde']      | 'Rij 3: Deze rij is niet te lezen: er staat een aanhalingsteken te veel of te weinig.'
        [location: '05', house: '2'] | 'Rij 3, kolom VESTIGINGSCODE: Vestiging 11AA05 staat ook in rij 2, met andere gegevens.'
    }

    def "the old heading is named in an error of an old file"() {
        expect:
        DuoFile.read(file([row(institution: 'x')], OLD_HEADINGS)).errors()*.sentence() ==
        ['Rij 2, kolom BRIN NUMMER: "x" is geen BRIN van twee cijfers en twee letters.']
    }

    def "every broken row is named, not only the first"() {
        expect:
        DuoFile.read(file([row(name: ''), row(location: '9'), row(postcode: 'x')])).errors()*.row() == [2, 3, 4]
    }

    def "a missing column is named"() {
        expect:
        DuoFile.read(file([row()], NEW_HEADINGS.replace('VESTIGINGSCODE', 'X').replace('GEMEENTENAAM', 'Y'))).errors()*.sentence() ==
        ['Rij 1, kolom VESTIGINGSCODE: Deze kolom ontbreekt.', 'Rij 1, kolom GEMEENTENAAM: Deze kolom ontbreekt.']
    }

    def "a file that holds nothing is refused: #what"() {
        expect:
        DuoFile.read(bytes as byte[]).errors()*.sentence() == [sentence]

        where:
        what            | bytes                   | sentence
        'no bytes'      | []                      | 'Het bestand is leeg.'
        'blank lines'   | '\r\n \r\n'.bytes       | 'Het bestand is leeg.'
        'only a mark'   | '\uFEFF'.getBytes('UTF-8') | 'Het bestand is leeg.'
        'only headings' | file([])                | 'Er staan geen scholen in het bestand.'
    }

    def "a file of another kind is refused by its columns"() {
        expect:
        DuoFile.read([0x50, 0x4b, 3, 4, 0, 1, 0xff] as byte[]).errors().every { it.message() == 'Deze kolom ontbreekt.' }
    }

    def "a file of the country's size is read: 6,200 rows"() {
        given:
        def rows = (0..<6200).collect { row(institution: institution(it), location: '00', name: "School ë $it") }

        expect:
        DuoFile.read(file(rows, OLD_HEADINGS)).rows()*.code().toSet().size() == 6200
    }

    private static String institution(int number) {
        String.format('%02d', number % 100) + (char) (65 + number.intdiv(100) % 26) + (char) (65 + number.intdiv(2600))
    }
}
