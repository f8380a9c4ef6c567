package nl.uitzicht.platform.text

import spock.lang.Specification

class SentencesSpec extends Specification {
    static final ARGUMENTS = [min: 1, max: 280, month: 'december', from: '1 augustus 2024', to: 'plannen', now: 'begrijpen', on: '2 november 2026',
                             name: 'Anna de Vries', hours: '12:30', state: 'opnieuw ingediend']

    def sentences = new Sentences()

    def "each code of the schema has a Dutch sentence that says what to do, without anything left to fill in"() {
        expect:
        SharedFiles.enumNames('ErrorCode').every { code ->
            def sentence = sentences.of(code, ARGUMENTS)
            sentence ==~ /[A-Z].+[.]/ && !(sentence =~ /[{}]/) && sentence.length() <= 120
        }
    }

    def "an argument is filled in and a sentence begins with a capital"() {
        expect:
        sentences.of('TOO_LONG', [max: 280]) == 'Deze tekst is te lang. Gebruik ten hoogste 280 tekens.'
        sentences.of('MONTH_ACCEPTED', ARGUMENTS) == 'December is al akkoord. Vraag je manager de maand te openen.'
    }

    def "a missing argument and an unknown code are refused"() {
        when:
        sentences.of(code)

        then:
        thrown IllegalArgumentException

        where:
        code << ['TOO_LONG', 'NO_SUCH_CODE']
    }

    def "a file that does not name the codes of the schema is refused at the start, with what is amiss"() {
        when:
        new Sentences([KNOWN: 'Zin.', NEEDLESS: 'Zin.'], ['KNOWN', 'LACKING'] as Set)

        then:
        def e = thrown IllegalStateException
        e.message == 'rejections.json lacks [LACKING] and has needlessly [NEEDLESS]'
    }
}
