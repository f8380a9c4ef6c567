package nl.uitzicht

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER
import static nl.uitzicht.world.World.TODAY

import jakarta.inject.Inject
import java.time.LocalDateTime
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.schools.SchoolDesk
import nl.uitzicht.schools.SchoolFiles
import nl.uitzicht.world.Rows
import nl.uitzicht.world.World
import nl.uitzicht.world.World.Verband
import org.dhatim.fastexcel.Workbook
import spock.lang.Shared

/**
 * A longer list costs no more statements: every query of the app, as each role that may ask it, in a partnership with one of everything
 * and in one with a hundred (lists inside lists hold three there). A query without a line here fails the spec, and so does a list that did
 * not grow, for it would prove nothing.
 */
class StatementCountSpec extends ApiSpecification {
    static final int MANY = 100
    static final PERIOD = [from: TODAY.minusDays(300).toString(), to: TODAY.plusDays(90).toString()]
    static final MONTH = TODAY.toString().take(7)

    /** Each query with its variables, more than one time where they change what is read. */
    static final Map<String, Closure<List<Map>>> QUERIES = [
            Me                  : { [[:]] },
            MySessions          : { [[:]] },
            MyCalendarFeed      : { [[:]] },
            NetworkLessons      : { [[:]] },
            NetworkCases        : { [[:]] },
            NetworkSignals      : { [[:]] },
            OwnNotes            : { [[:]] },
            SchoolCases         : { [[:]] },
            SchoolMeetings      : { [[schoolId: it.ids.school]] },
            CouplingCandidates  : { [[deploymentId: it.ids.deployment]] },
            Deployments         : { ['WAITING', 'CONTACT_DUE', 'STARTED'].collect { [stand: it] } },
            DaysOff             : { [PERIOD] },
            HourHistory         : { [[filter: PERIOD]] },
            ActivityKinds       : { [[:]] },
            BookChoices         : { [[:]] },
            ExpertBook          : { [[:], [search: 'Collega', freeMinutes: 60]] },
            MyExpertProfile     : { [[:]] },
            ExpertPool          : { [[:]] },
            ExpertUnavailable   : { [[expertId: it.ids.colleague]] },
            Member              : { [[id: it.ids.colleague]] },
            RolePlaces          : { [[:]] },
            SchoolBoards        : { [[:]] },
            Settings            : { [[:]] },
            Successors          : { [[:]] },
            TermsChoices        : { [[:]] },
            WorkingTerms        : { [[expertId: it.expert()]] },
            HeldTrajecten       : { [[memberId: it.expert()]] },
            Members             : { [[:], [search: 'Collega']] },
            MonthSheets         : { [[month: MONTH]] },
            MySchoolTrajecten   : { [[:]] },
            NetworkFile         : { [[uploadId: it.ids.networks]] },
            NetworkNames        : { [[:]] },
            NoteSharing         : { [[noteId: it.ids.note]] },
            NoteHistory         : { [[trajectId: it.ids.traject]] },
            TrajectPlans        : { [[trajectId: it.ids.traject]] },
            TrajectNotes        : { [[trajectId: it.ids.traject]] },
            OnboardingPreview   : { [[uploadId: it.ids.workbook]] },
            HourEntries         : { [[filter: PERIOD]] },
            HourTotals          : { ['EXPERT', 'REGION', 'NETWORK', 'DOMAIN', 'TRAJECT', 'MONTH', 'ACTIVITY_KIND'].collect { [by: it, filter: PERIOD] } },
            Patterns            : {
                ['DOMAIN', 'REGION', 'NETWORK', 'BOARD', 'SUBJECT', 'ENDING', 'DURATION'].collect { [of: 'TRAJECTEN', by: it] } +
                        ['FORM', 'DIMENSION', 'GROUP_BAND', 'REGION', 'NETWORK', 'BOARD', 'SUBJECT'].collect { [of: 'CASES', by: it] }
            },
            ReviewOpenAgreements: { [[:]] },
            ReviewDaysOff       : { [PERIOD] },
            ReviewExperts       : { [[:]] },
            MyReviews           : { [[:]] },
            Review              : { [[id: it.ids.review], [id: it.ids.toPlan]] },
            ReviewBoard         : { [[:], [roundId: it.ids.round]] },
            ReviewRounds        : { [[:]] },
            ReviewDiaries       : { [[roundId: it.ids.round], [reviewId: it.ids.review]] },
            ReviewSlots         : { [[roundId: it.ids.round, workDays: 31]] },
            ReviewSettings      : { [[:]] },
            ReviewThemes        : { [[:]] },
            ImportJob           : { [[id: it.ids.importJob]] },
            ImportJobs          : { [[:]] },
            SchoolFile          : { [[uploadId: it.ids.schools]] },
            SchoolImportPreview : { [[declaration: SchoolDesk.declaration(it.ids.schools.toString())]] },
            SchoolRegister      : { [[:], [search: 'Linde']] },
            SurveyAdministration: { [[purpose: 'AFTER_TRAJECT'], [purpose: 'OTHER', topicId: it.ids.topic]] },
            SurveyFollowUp      : { [[:]] },
            SurveyGroup         : { share -> ['ALL', 'DOMAIN'].collect { [by: it, key: it == 'ALL' ? 'all' : share.ids.domain, purpose: 'AFTER_TRAJECT'] + PERIOD } },
            SurveyNetworks      : { [[:]] },
            SurveyTopics        : { [[:]] },
            SurveyContacts      : { [[topicId: it.ids.topic], [topicId: it.ids.topic, search: 'Linde']] },
            SurveyResults       : { ['ALL', 'EXPERT', 'DOMAIN', 'REGION', 'GROUP', 'NETWORK', 'BOARD', 'PERIOD'].collect { [by: it, purpose: 'AFTER_TRAJECT'] + PERIOD } },
            SurveyViews         : { [[:]] },
            SurveyTexts         : { [PERIOD + [purpose: 'AFTER_TRAJECT']] },
            Coupling            : { [[:]] },
            Schools             : { [[:], [search: 'Linde']] },
            Trajecten           : { [[:], [state: 'RUNNING']] },
            WholeRoute          : { [[id: it.ids.traject]] },
            CaseTable           : { [[:]] },
            MoreCases           : { [[:]] },
            MoreMeetings        : { [[:]] },
            MoreHours           : { [[:]] },
            OlderHours          : { [[filter: PERIOD]] },
            WithdrawnHours      : { [[filter: PERIOD]] },
            MoreNotes           : { [[:]] },
            MyWork              : { [[:]] }
    ]

    /** Lists that do not grow with the partnership. */
    static final Map<String, String> FIXED = [
            'Member member.grants'                                    : 'the roles of one person',
            'Members members.grants'                                  : 'the roles of one person',
            'MySchoolTrajecten mySchoolTrajecten.plans'               : 'the app asks for the last one',
            'TrajectPlans trajectPlans'                               : 'the versions of one traject',
            'MyWork myWork.trajecten.plans'                           : 'the app asks for the last one',
            'MyWork myWork.monthSheets'                               : 'the months of three school years',
            'NetworkFile networkFile.errors'                          : 'a file without errors',
            'OnboardingPreview onboardingPreview.sheets'              : 'the sheets of the workbook',
            'OnboardingPreview onboardingPreview.newDomains'          : 'a workbook without domains',
            'Patterns patterns.rows.quarters'                         : 'four quarters',
            'WorkingTerms workingTerms.periods'                       : 'terms that never changed',
            'WholeRoute trajecten'                                    : 'the app asks for one',
            'Review review.guests'                                    : 'two were invited',
            'Review review.confirmations'                             : 'nobody confirmed; the last feature has both',
            'Review review.looks'                                     : 'one manager looked, told once a day',
            'ReviewRounds reviewRounds.counts'                        : 'one for each state',
            'ImportJobs importJobs'                                   : 'the app asks for the last one',
            'SchoolFile schoolFile.errors'                            : 'a file without errors',
            'SchoolImportPreview schoolImportPreview.errors'          : 'a file without errors',
            'SchoolImportPreview schoolImportPreview.notices'         : 'a file without double rows',
            'SchoolImportPreview schoolImportPreview.changed'         : 'schools that were not there yet',
            'SchoolImportPreview schoolImportPreview.gone'            : 'schools that were not there yet',
            'SchoolImportPreview schoolImportPreview.unticked'        : 'schools that were not there yet',
            'SurveyAdministration surveyQuestionnaire.questions'      : 'one document',
            'SurveyAdministration surveyQuestionnaire.questions.options': 'one document',
            'SurveyGroup surveyResults.groups'                        : 'the app asks for one',
            'SurveyGroup surveyResults.groups.questions'              : 'the questions of one questionnaire',
            'SurveyViews surveyViews'                                 : 'one manager looked, and counts once a day',
            'SurveyGroup surveyResults.groups.questions.distribution' : 'the choices of a question'
    ]

    /** Statements more where two lists look for the same one thing in the small partnership, and each for its own in the large one. */
    static final Map<String, Integer> SHARED = [SchoolCases: 2, SurveyFollowUp: 1]

    @Inject
    World world
    @Shared
    Map<Integer, Verband> verbanden = [:]
    @Shared
    Map<List, Server> signedIn = [:]

    def setup() {
        [1, MANY].each { size -> verbanden.computeIfAbsent(size) { files(world.ofSize(size), size) } }
    }

    def "every query of the app has a line, and every line a query"() {
        expect:
        PwaDocument.ALL.findAll { it.query }*.name.sort() == QUERIES.keySet().sort()
    }

    def "#document"() {
        given:
        def lists = [:].withDefault { [(1): 0, (MANY): 0] }

        expect:
        roles(document).each { role ->
            variables(document, 1).eachWithIndex { variables, which -> compare(document, role, which, lists) }
        }
        lists.findAll { path, sizes -> sizes[1] >= sizes[MANY] }.keySet() == FIXED.keySet().findAll { it.startsWith("$document ") }*.minus("$document ") as Set

        where:
        document << PwaDocument.ALL.findAll { it.query }
    }

    def "a review that both confirmed"() {
        given:
        [1, MANY].each { confirm(verbanden[it]) }

        expect:
        [EXPERT, SUPPORT_MANAGER].each { compare(PwaDocument.named('Review'), it, 0, [:].withDefault { [(1): 0, (MANY): 0] }) }
    }

    private void compare(PwaDocument document, Role role, int which, Map lists) {
        def statements = [1, MANY].collect { size ->
            def sent = measure(document, role, size, variables(document, size)[which], lists)
            sent.countBy { it.replaceAll(/_binary'.*?'|'.*?'|x'.*?'|\b\d+(\.\d+)?\b/, '?').replaceAll(/\?(\s*,\s*\?)+/, '?').replaceAll(/\s+/, ' ') }
        }
        def (one, many) = statements
        // Fewer is well: that somebody looked is recorded where all there is, is about one person.
        assert one.values().sum() + SHARED.getOrDefault(document.name, 0) >= many.values().sum():
                "$document as $role: ${one.values().sum()} became ${many.values().sum()}: ${many.findAll { text, times -> one[text] != times }}"
    }

    private List<String> measure(PwaDocument document, Role role, int size, Map variables, Map lists) {
        def server = signedIn.computeIfAbsent([role, size]) { visitor().signIn(verbanden[size].who[role].email) }
        def data = server.graphql(document.text, variables)
        data.each { name, value -> walk(name, value, size, lists, false) }
        StatementCounter.during { server.graphql(document.text, variables) }
    }

    /** Notes the longest that each list of objects gets. */
    private static void walk(String path, Object value, int size, Map lists, boolean connection) {
        if (value instanceof List) {
            if (connection || value && value[0] instanceof Map) {
                def longest = lists[path]
                longest[size] = Math.max(longest[size], value.size())
            }
            value.each { walk(path, it, size, lists, false) }
        } else if (value instanceof Map) {
            value.each { name, child -> walk(name == 'nodes' ? path : "$path.$name".toString(), child, size, lists, name == 'nodes') }
        }
    }

    private List<Map> variables(PwaDocument document, int size) {
        QUERIES[document.name](verbanden[size].shares[0])
    }

    /** Who may ask all of it. */
    private static List<Role> roles(PwaDocument document) {
        Role.values().findAll { role -> document.roots.every { role in RoleMatrixSpec.ALLOWED[it] } }
    }

    private void confirm(Verband verband) {
        def servers = [EXPERT, SUPPORT_MANAGER].collectEntries { [it, visitor().signIn(verband.who[it].email)] }
        def review = verband.shares[0].ids.review.toString()
        def act = { Role role, String operation, Map input ->
            def answer = servers[role].graphql("mutation(\$i: ${operation.capitalize()}Input!) { r: $operation(input: \$i) { review { version contentHash } userErrors { code } } }".toString(),
                    [i: [mutationId: UUID.randomUUID().toString(), reviewId: review] + input]).r
            assert answer.userErrors == []
            answer.review
        }
        def held = act(SUPPORT_MANAGER, 'reviewHold', [heldOn: TODAY.toString()])
        [SUPPORT_MANAGER, EXPERT].each { act(it, 'reviewConfirm', [contentHash: held.contentHash, basedOnVersion: held.version, agrees: true]) }
    }

    private Verband files(Verband verband, int size) {
        def rows = new Rows(verband.id)
        def schools = (1..size).collect { SchoolFiles.row(location: String.format('11AA%02d', it % 100), name: "School $it".toString()) }
        def networks = (1..size).collect { "Regio $it;Netwerk 1;School $it" }
        [schools: SchoolFiles.file(schools), networks: ['regio;netwerk;school', *networks].join('\n').bytes, workbook: workbook(size)].each { name, content ->
            verband.shares[0].ids[name] = rows.add('upload', membership_id: verband.who[Role.ADMINISTRATOR].id, content: content, uploaded_at: LocalDateTime.now())
        }
        def sql = world.people.sql()
        rows.write(sql)
        sql.close()
        verband
    }

    private static byte[] workbook(int size) {
        def bytes = new ByteArrayOutputStream()
        new Workbook(bytes, 'Spec', null).withCloseable { book ->
            def sheet = book.newWorksheet('Schoolcontacten')
            [['Vestigingscode', 'Naam', 'E-mail'], *(0..<size).collect { ["${String.format('%04d', it)}ZZ".toString(), 'Ina', "ina$it@voorbeeld.nl".toString()] }]
                    .eachWithIndex { row, r -> row.eachWithIndex { value, c -> sheet.value(r, c, value) } }
        }
        bytes.toByteArray()
    }
}
