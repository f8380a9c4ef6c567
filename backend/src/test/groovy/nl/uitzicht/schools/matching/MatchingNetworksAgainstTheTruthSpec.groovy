package nl.uitzicht.schools.matching

import static nl.uitzicht.schools.SchoolFiles.*

import nl.uitzicht.schools.files.NetworkFile
import nl.uitzicht.schools.files.NetworkRow
import org.apache.commons.csv.CSVFormat
import spock.lang.Shared
import spock.lang.Specification

/** The truth table was settled by hand before the matcher was written; it judges the matcher and is never read by it. */
class MatchingNetworksAgainstTheTruthSpec extends Specification {

    static final Map<String, Set<String>> MUNICIPALITIES = [
        'Barneveld-Scherpenzeel-Renswoude': ['BARNEVELD', 'SCHERPENZEEL', 'RENSWOUDE'] as Set,
        'Ede': ['EDE'] as Set, 'Veenendaal': ['VEENENDAAL'] as Set, 'Wageningen-Rhenen': ['WAGENINGEN', 'RHENEN'] as Set]

    @Shared List<NetworkRow> printed = NetworkFile.read(real('networks.csv')).rows()
    @Shared List<Candidate> schools = (primarySchools() + specialSchools()).collect { Candidate.of(it) }
    @Shared Map<List<String>, String> truth = truthTable()

    def "no name is matched to a wrong school, and 102 of the 104 that exist to the right one"() {
        when:
        def matches = new NetworkMatcher(schools, MUNICIPALITIES).match(printed)
        def right = matches.findAll { it instanceof Match.Certain && it.school().code().value() == expected(it) }

        then:
        wrong(matches) == []
        truth.values().count { it != 'geen tegenhanger' } == 104

        and: "what is left open"
        matches.findAll { it instanceof Match.Open && expected(it) != 'geen tegenhanger' }*.row()*.printedName() ==
        ['Branding, Norschoten', 'Al Amana Noord']
        right.size() == 102
    }

    def "a name whose school is missing from the file is left open, whichever school it is"() {
        expect:
        wrong(new NetworkMatcher(schools - school, MUNICIPALITIES).match(printed)) == []

        where:
        school << schools
    }

    def "a right school that is not certain is among the suggestions"() {
        given:
        def open = new NetworkMatcher(schools, MUNICIPALITIES).match(printed).findAll { it instanceof Match.Open }

        expect:
        open.findAll { expected(it) != 'geen tegenhanger' }.every { match -> match.suggestions()*.school()*.code()*.value().contains(expected(match)) }
        open.every { it.suggestions().size() <= 5 }
    }

    def "a region without municipalities gets suggestions only"() {
        expect:
        new NetworkMatcher(schools, [:]).match(printed).every { it instanceof Match.Open }
    }

    def "De Sprong stays open, with both De Spreng of the region and De Sprong elsewhere suggested"() {
        when:
        def match = new NetworkMatcher(schools, MUNICIPALITIES).match(printed).find { it.row().printedName() == 'De Sprong' }

        then:
        match.suggestions().collect { [it.school().code().value(), it.why()] } == [['09YB00', Evidence.LIKENESS], ['19BX00', Evidence.ELSEWHERE]]
    }

    private List<List<String>> wrong(List<Match> matches) {
        matches.findAll { it instanceof Match.Certain && it.school().code().value() != expected(it) }
        .collect { [it.row().printedName(), it.school().name(), it.why().name()] }
    }

    private String expected(Match match) {
        truth[[match.row().region(), match.row().network(), match.row().printedName()]]
    }

    private static Map<List<String>, String> truthTable() {
        def format = CSVFormat.RFC4180.builder().setDelimiter(';' as char).setHeader().setSkipHeaderRecord(true).get()
        format.parse(new StringReader(new String(real('networks-truth-table.csv'), 'UTF-8'))).collectEntries {
            [([it.get('regio'), it.get('netwerk'), it.get('naam')]): it.get('vestigingscode')]
        }
    }
}
