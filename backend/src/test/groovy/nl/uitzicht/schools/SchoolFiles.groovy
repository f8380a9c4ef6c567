package nl.uitzicht.schools

import java.nio.charset.Charset

import nl.uitzicht.schools.files.DuoFile
import nl.uitzicht.schools.files.FileReading
import nl.uitzicht.schools.files.SchoolRow

/** Files for the specs of importing: the real ones, and ones made to order. */
class SchoolFiles {

    static final String NEW_HEADINGS = 'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;' +
            'HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES'
    static final String OLD_HEADINGS = NEW_HEADINGS.replace('INSTELLINGSCODE', 'BRIN NUMMER').replace('VESTIGINGSCODE', 'VESTIGINGSNUMMER')

    static byte[] real(String name) {
        SchoolFiles.getResourceAsStream("/schools/$name").bytes
    }

    static List<SchoolRow> primarySchools() {
        (DuoFile.read(real('duo-schoolvestigingen-basisonderwijs.csv')) as FileReading.Read).rows()
    }

    static List<SchoolRow> specialSchools() {
        (DuoFile.read(real('duo-vestigingen-speciaal.csv')) as FileReading.Read).rows()
    }

    static String row(Map<String, String> with = [:]) {
        def cells = [institution: '11AA', location: '11AA00', name: 'De Linde', postcode: '3772 CC', place: 'BARNEVELD', municipality: 'BARNEVELD',
            street: 'Laan', house: '1', website: 'www.delinde.nl'] + with
        "Gelderland;;$cells.institution;$cells.location;$cells.name;$cells.street;$cells.house;$cells.postcode;$cells.place;;" +
                "$cells.municipality;Openbaar;;$cells.website"
    }

    static byte[] file(List<String> rows, String headings = NEW_HEADINGS, String charset = 'windows-1252', String newline = '\r\n') {
        ([headings] + rows).join(newline).concat(newline).getBytes(Charset.forName(charset))
    }

    /** The same table in DUO's other dialect: commas, every cell in quotes, UTF-8. */
    static byte[] commaDialect(byte[] semicolons, boolean byteOrderMark = false) {
        def text = new String(semicolons, 'windows-1252').readLines()
                .collect { line -> line.split(';', -1).collect { '"' + it.replace('"', '""') + '"' }.join(',') }.join('\n')
        ((byteOrderMark ? '\uFEFF' : '') + text + '\n').getBytes('UTF-8')
    }
}
