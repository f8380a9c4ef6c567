package nl.uitzicht.ownership

import graphql.schema.GraphQLTypeUtil
import groovy.json.JsonSlurper
import nl.uitzicht.PwaDocument
import nl.uitzicht.RoleMatrixSpec
import nl.uitzicht.StatementCountSpec
import nl.uitzicht.platform.tenancy.Role
import spock.lang.Shared

/**
 * Whose things somebody sees (architecture rule 7), in two tables. Of every query of the app, as each role that may ask it: whether things
 * of one's own, of a colleague in the same region, of another region are in the answer (reading-what-is-own.properties). Of every id that
 * a query takes: whether the answer is another than for an id of nothing (asking-about-what-is-own.properties). Another partnership is
 * never in an answer, and its ids are those of nothing.
 */
class ReadingOnlyWhatIsOwnSpec extends OwnershipSpecification {
    static final Map<String, String> READING = table('reading-what-is-own.properties')
    static final Map<String, String> ASKING = table('asking-about-what-is-own.properties')

    /** What is everybody's in a partnership, or only tells who works there. */
    static final List<String> SHARED = ['region', 'network', 'school', 'domain', 'colleague', 'invited', 'anything', 'kind', 'retired', 'networkName', 'closure',
                                        'round', 'importJob', 'upload', 'schools', 'networks', 'workbook', 'unavailability', 'unavailability:EXPERT', 'topic', 'contact']
    /** Where a person stands for what that person did. */
    static final List<String> BY_PERSON = ['HourTotals', 'MonthSheets', 'SurveyResults']

    static final Map PERIOD = StatementCountSpec.PERIOD
    /** What each query that takes ids is asked with, and what is looked at. */
    static final Map<String, List> ASKS = [
            review             : [[id: '@review'], '{ state }'],
            member             : [[id: '@colleague'], '{ name }'],
            workingTerms       : [[expertId: '@colleague'], '{ name }'],
            expertUnavailable  : [[first: 9, expertId: '@colleague'], '{ nodes { startsOn } }'],
            reviews            : [[first: 9, roundId: '@round'], '{ nodes { state } }'],
            reviewSlots        : [[first: 9, roundId: '@round'], '{ nodes { date } }'],
            reviewDiaries      : [[first: 9, roundId: '@round', reviewId: '@review'], '{ nodes { __typename } }'],
            heldTrajecten      : [[first: 9, memberId: '@member:EXPERT'], '{ nodes { state } }'],
            trajecten          : [[first: 9, id: '@traject'], '{ nodes { state } }'],
            trajectPlans       : [[first: 9, trajectId: '@traject'], '{ nodes { number } }'],
            trajectNotes       : [[first: 9, trajectId: '@traject'], '{ nodes { text } }'],
            noteSharing        : [[noteId: '@note'], '{ recipient }'],
            couplingCandidates : [[first: 9, deploymentId: '@deployment'], '{ nodes { name } }'],
            daysOff            : [[first: 9, schoolId: '@school'] + PERIOD, '{ nodes { name } }'],
            importJob          : [[id: '@importJob'], '{ state }'],
            schoolMeetings     : [[first: 9, schoolId: '@school'], '{ nodes { date } }'],
            schoolFile         : [[uploadId: '@upload'], '{ errors(first: 1) { nodes } }'],
            networkFile        : [[uploadId: '@upload'], '{ errors(first: 1) { nodes } }'],
            onboardingPreview  : [[uploadId: '@upload'], '{ problemCount }'],
            schoolImportPreview: [[declaration: [uploadId: '@upload', kind: 'PRIMARY', municipalities: ['EDE'], postcodes: [], ticked: []]], '{ errors(first: 1) { nodes } }'],
            expertBook         : [[first: 9, domainId: '@domain', regionId: '@region'], '{ nodes { name } }'],
            surveyContacts     : [[first: 9, topicId: '@topic', networkId: '@network'], '{ nodes { asked } }'],
            surveyQuestionnaire: [[purpose: 'OTHER', topicId: '@topic'], '{ number }'],
            surveyResults      : [[by: 'EXPERT', purpose: 'OTHER', topicId: '@topic', expertId: '@member:EXPERT'] + PERIOD, '{ groups(first: 9) { nodes { label answers } } }'],
            surveyTexts        : [[first: 9, purpose: 'OTHER', topicId: '@topic', expertId: '@member:EXPERT'] + PERIOD, '{ nodes { text } }'],
            hourEntries        : [[first: 9, filter: PERIOD + [expertId: '@member:EXPERT']], '{ nodes { date } }'],
            hourTotals         : [[first: 9, by: 'MONTH', filter: PERIOD + [expertId: '@member:EXPERT']], '{ nodes { minutes } }']
    ]
    /** Ids that narrow down what the line above shows already; they are asked one by one too. */
    static final List<String> NARROWING = ['trajectId', 'networkId', 'regionId', 'domainId']

    @Shared
    Map<String, String> asked = [:]
    @Shared
    Map<String, String> read = [:]

    def cleanupSpec() {
        write(asked, 'asking-about-what-is-own.properties')
        write(read, 'reading-what-is-own.properties')
    }

    def "every id that a query takes is asked about"() {
        expect:
        schema.queryType.fieldDefinitions.collectEntries { field ->
            [field.name, field.arguments.collectMany { Inputs.paths(it.type, it.name) } as Set]
        }.findAll { it.value } == ASKS.collectEntries { field, ask -> [field, variants(ask[0]).collectMany { Inputs.paths(it) } as Set] }
    }

    def "#field as #role"() {
        given:
        def rows = variants(ASKS[field][0]).collectMany { input -> Inputs.paths(input).collect { ["$field.$it.$role".toString(), row(field, role, input, it)] } }.collectEntries()
        asked.putAll(rows)

        expect:
        rows == ASKING.findAll { it.key.startsWith("$field.") && it.key.endsWith(".$role") }

        where:
        [field, role] << ASKS.keySet().collectMany { name -> RoleMatrixSpec.ALLOWED[name].sort().collect { [name, it] } }
    }

    def "what of whom is in #query as #role"() {
        given:
        def document = PwaDocument.named(query)
        def bodies = StatementCountSpec.QUERIES[query](here.shares[0]).collect { ask(role, document.text, it) }
        def whose = ['own', 'colleague', 'region'].withIndex().findAll { name, number -> things(query, number).any { id -> bodies.any { it.contains(id) } } }*.first().join(' ')
        read["$query.$role".toString()] = whose

        expect: 'nothing of elsewhere'
        bodies.every { !it.contains(ELSEWHERE) && new JsonSlurper().parseText(it).errors == null }
        !elsewhere.shares*.ids*.values().flatten().any { id -> bodies.any { it.contains(id.toString()) } }

        and:
        whose == READING["$query.$role".toString()]

        where:
        [query, role] << PwaDocument.ALL.findAll { it.query }.collectMany { one ->
            Role.values().findAll { each -> one.roots.every { each in RoleMatrixSpec.ALLOWED[it] } }.collect { [one.name, it] }
        }
    }

    /** For an own thing, a colleague's and one of another region: "seen" when it is told from nothing. */
    private String row(String field, Role role, Map input, String path) {
        def (absent, foreign, own, colleague, region) = [ABSENT, elsewhere.shares[0].ids, *here.shares*.ids]
                .collect { withoutIds(ask(role, document(field, input), filled(input, role, path, it))) }
        assert foreign == absent: "$field as $role: $path of another partnership is told from nothing"
        [own, colleague, region].collect { it == absent ? '-' : 'seen' }.join(' ')
    }

    private String document(String field, Map input) {
        def arguments = schema.queryType.getFieldDefinition(field).arguments.findAll { it.name in input.keySet() }
        def declared = arguments.collect { "\$$it.name: ${GraphQLTypeUtil.simplePrint(it.type)}" }.join(', ')
        "query($declared) { $field(${arguments.collect { "$it.name: \$$it.name" }.join(', ')}) ${ASKS[field][1]} }".toString()
    }

    private static List<Map> variants(Map input) {
        if (input.topicId && input.expertId) { // What is about a topic is about no expert.
            return [input.findAll { !(it.key in ['purpose', 'topicId']) }, input.findAll { it.key != 'expertId' }]
        }
        if (input.roundId && input.reviewId) { // Of a round, or of one review.
            return ['roundId', 'reviewId'].collect { left -> input.findAll { it.key != left } }
        }
        input.filter ? [input] + NARROWING.collect { input + [filter: PERIOD + [(it): "@${it - 'Id'}".toString()]] } : [input]
    }

    private List<String> things(String query, int owner) {
        def ids = here.shares[owner].ids.findAll { kind, id -> !(kind in SHARED) && (!kind.startsWith('member:') || kind == 'member:EXPERT' && query in BY_PERSON) }
        ids.values()*.toString()
    }
}
