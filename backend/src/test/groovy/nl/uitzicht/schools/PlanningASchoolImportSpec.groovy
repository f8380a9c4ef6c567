package nl.uitzicht.schools

import static nl.uitzicht.schools.SchoolFiles.*

import nl.uitzicht.schools.Area.Municipalities
import nl.uitzicht.schools.Area.Postcodes
import nl.uitzicht.schools.Area.Range
import nl.uitzicht.schools.files.DuoFile
import nl.uitzicht.schools.files.LocationCode
import nl.uitzicht.schools.files.SchoolRow
import spock.lang.Specification

class PlanningASchoolImportSpec extends Specification {

    static final Area BARNEVELD = new Municipalities(['BARNEVELD'] as Set)

    def "into an empty partnership the schools of the area are new and the others stay outside"() {
        when:
        def plan = primary(BARNEVELD).plan(primarySchools(), [])

        then:
        plan.added().size() == 27
        plan.added()*.municipality().toSet() == ['Barneveld'] as Set
        plan.added().size() + plan.outside().size() == primarySchools().size()
        plan.changed().empty && plan.gone().empty && plan.unchanged().empty && plan.unticked().empty
    }

    def "the same file again changes nothing"() {
        when:
        def plan = primary(BARNEVELD).plan(primarySchools(), known(primarySchools().findAll { BARNEVELD.holds(it) }))

        then:
        plan.empty
        plan.unchanged().size() == 27
    }

    def "a changed school names its fields, before and after"() {
        when:
        def plan = primary(BARNEVELD).plan(schools(row(name: 'De Eik', street: 'Plein')), known(schools(row())))

        then:
        plan.changed().size() == 1
        plan.changed().first().fields().collect { [it.field().dutch(), it.before(), it.after()] } ==
        [['naam', 'De Linde', 'De Eik'], ['straat', 'Laan', 'Plein']]
    }

    def "only an open school of this kind inside the area can be gone"() {
        given:
        def inside = school(row(location: '01'))
        def elsewhere = school(row(location: '02', municipality: 'EDE'))
        def special = new KnownSchool(schools(row(location: '03')).first(), SchoolKind.SPECIAL, false)
        def closed = new KnownSchool(schools(row(location: '04')).first(), SchoolKind.PRIMARY, true)

        expect:
        primary(BARNEVELD).plan(schools(row()), [inside, elsewhere, special, closed]).gone() == [inside]
    }

    def "an area of postcodes holds #postcode: #held"() {
        given:
        def area = new Postcodes([new Range(3771, 3772), new Range(6711, 6711)])

        expect:
        area.holds(schools(row(postcode: postcode)).first()) == held

        where:
        postcode  | held
        '3771 AA' | true
        '3772 ZZ' | true
        '3773 AA' | false
        '6711 AA' | true
        ''        | false
    }

    def "a school that moved out of the area and is still in the file is changed, not gone"() {
        when:
        def plan = primary(BARNEVELD).plan(schools(row(municipality: 'EDE', place: 'EDE')), known(schools(row())))

        then:
        plan.gone().empty && plan.outside().empty
        plan.changed().first().fields()*.field() == [SchoolField.PLACE, SchoolField.MUNICIPALITY]
    }

    def "a closed school that returns opens again"() {
        when:
        def plan = primary(BARNEVELD).plan(schools(row()), [new KnownSchool(schools(row()).first(), SchoolKind.PRIMARY, true)])

        then:
        plan.changed().first().reopens()
        plan.changed().first().fields().empty
    }

    def "of the special file only the ticked schools come in"() {
        given:
        def ticked = [new LocationCode('24DF00'), new LocationCode('02AJ00')] as Set

        when:
        def plan = new SchoolImport(SchoolKind.SPECIAL, BARNEVELD, ticked).plan(specialSchools(), [])

        then:
        plan.added()*.code() as Set == ticked
        plan.unticked().size() == 3
        plan.outside().size() == 10
    }

    def "an empty area is refused"() {
        when:
        new Municipalities(names as Set)

        then:
        thrown(IllegalArgumentException)

        where:
        names << [[], [' ']]
    }

    private static SchoolImport primary(Area area) {
        new SchoolImport(SchoolKind.PRIMARY, area, [] as Set)
    }

    private static List<SchoolRow> schools(String... rows) {
        DuoFile.read(file(rows as List)).rows()
    }

    private static KnownSchool school(String row) {
        known(schools(row)).first()
    }

    private static List<KnownSchool> known(List<SchoolRow> rows) {
        rows.collect { new KnownSchool(it, SchoolKind.PRIMARY, false) }
    }
}
