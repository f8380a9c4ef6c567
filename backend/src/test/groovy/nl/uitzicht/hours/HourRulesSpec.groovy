package nl.uitzicht.hours

import groovy.json.JsonSlurper
import java.time.LocalDate
import nl.uitzicht.platform.text.PersonalPatterns
import spock.lang.Specification

/** The rules of an entry by itself; the PWA runs the same file of cases. */
class HourRulesSpec extends Specification {
    private final rules = new HourRules(new PersonalPatterns())

    def "#testCase.name"() {
        given:
        def entry = testCase.entry
        def draft = new HourDraft(LocalDate.parse(entry.date), entry.minutes, entry.travelMinutes, id(entry.activityKindId), false,
                id(entry.trajectId), id(entry.networkId), null, entry.note)

        expect:
        rules.judge(draft, LocalDate.parse(testCase.today)).collect { [field: it.field().first(), code: it.code().name()] } ==
                testCase.expect

        where:
        testCase << new JsonSlurper().parse(HourRulesSpec.getResource('/hours/hour-cases.json')).findAll { !it.around }
    }

    private static UUID id(String text) {
        text == null ? null : UUID.fromString(text)
    }
}
