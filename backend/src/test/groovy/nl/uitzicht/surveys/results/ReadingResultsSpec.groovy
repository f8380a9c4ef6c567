package nl.uitzicht.surveys.results

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.DayOfWeek
import java.time.LocalDate
import java.time.temporal.TemporalAdjusters
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.surveys.Satisfaction
import nl.uitzicht.surveys.SealedPeriod
import nl.uitzicht.surveys.SurveyDesk
import nl.uitzicht.surveys.answering.Envelopes

class ReadingResultsSpec extends ApiSpecification {
    static final MONDAY = LocalDate.now(Time.AMSTERDAM).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
    static final RESULTS = '''query($by: SurveyCut!, $from: Date!, $to: Date!, $expert: ID, $key: String) { surveyResults(by: $by, from: $from, to: $to, expertId: $expert, key: $key) {
        norm leastTrajecten groups(first: 5) { nodes { key label released needed responsePercent trajecten answers mark
        questions(first: 30) { nodes { key withheld mean answers unknown distribution(first: 10) { nodes { value count } } trend(first: 10) { nodes { mean answers } } } } } } } }'''
    static final TEXTS = '''query($from: Date!, $to: Date!) { surveyTexts(first: 50, from: $from, to: $to) { nodes { id question text shared expert { name } } } }'''

    @Inject
    People people
    @Inject
    SurveyDesk desk
    @Inject
    SealBatches sealBatches
    @Inject
    ForgetResults forgetResults
    @Inject
    Envelopes envelopes
    @Inject
    Transactions transactions
    @Inject
    Satisfaction satisfaction

    UUID tenant
    Member anna
    Member bart
    Member manager
    UUID domain

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna Zonneveld')
        bart = people.member([EXPERT], tenant, 'Bart Rietveld')
        manager = people.member([SUPPORT_MANAGER], tenant, 'Mieke Manager')
        domain = desk.fixture.domain(tenant, 'gedrag')
    }

    def "nothing is shown until a Monday on which there is enough, and then only together"() {
        given:
        answer(anna, [6, 7, 8, 9, 10])
        answer(bart, [1, 1, 1])

        expect: 'withheld, in general terms'
        groups('EXPERT')*.subMap('label', 'released', 'needed', 'answers') == [
                [label: 'Anna Zonneveld', released: false, needed: 'A_FEW', answers: 0],
                [label: 'Bart Rietveld', released: false, needed: 'MANY', answers: 0]]
        groups('EXPERT').every { it.questions.nodes.empty }

        when: 'another day of the week'
        run(MONDAY.plusDays(2))

        then:
        desk.rows('survey_batch', tenant).empty

        when:
        run(MONDAY)
        def (a, b) = groups('EXPERT')

        then:
        a.subMap('released', 'trajecten', 'answers', 'responsePercent') == [released: true, trajecten: 5, answers: 5, responsePercent: 100]
        a.mark == 8.0
        a.questions.nodes.find { it.key == 'cijfer' }.with { [it.mean, it.answers, it.trend.nodes] } == [8.0, 5, [[mean: 8.0, answers: 5]]]
        a.questions.nodes.find { it.key == 'kennis' }.with { [it.mean, it.answers, it.unknown] } == [null, 0, 5]
        b.subMap('released', 'needed', 'responsePercent') == [released: false, needed: 'MANY', responsePercent: null]

        and: 'the whole is made of the same batches, so that nobody subtracts'
        groups('ALL')[0].subMap('answers', 'trajecten') == [answers: 5, trajecten: 5]
        groups('DOMAIN')[0].subMap('label', 'answers') == [label: 'gedrag', answers: 5]
    }

    def "sealing takes answers apart: each has an id of its own, and nothing waits any more"() {
        given:
        answer(anna, [6, 7, 8, 9, 10])

        when:
        run(MONDAY)
        def answers = desk.rows('survey_answer', tenant)

        then:
        answers.size() == 15
        answers*.id*.encodeHex()*.toString().toSet().size() == 15
        desk.rows('survey_envelope', tenant).empty
        desk.rows('survey_invitation', tenant)*.counted.toSet() == [true] as Set
        answers.find { it.open_text }.keySet() == ['partnership_id', 'id', 'batch_id', 'question', 'choice', 'open_text', 'shared'] as Set

        when: 'again, and with a sixth answer'
        answer(anna, [3])
        run(MONDAY)

        then: 'the batch is not added to'
        groups('EXPERT')[0].answers == 5
        desk.rows('survey_batch', tenant).size() == 1
    }

    def "no choice of periods tells who of them answered, before a batch or after"() {
        given:
        def asked = (1..7).collect { closed(anna, MONDAY.minusDays(it)) }

        when: 'all of them but the fourth'
        (asked - asked[3]).each { assert desk.submit(visitor(), it, [cijfer: ['7']]) == 204 }

        then: 'whichever days are asked, nothing depends on answers'
        everyPeriod(7)*.responsePercent.toSet() == [null] as Set
        everyPeriod(7).count { it.needed == 'A_FEW' } == 6

        when:
        run(MONDAY)

        then: 'one rate for all, in each period that holds the Monday; no other period has any'
        everyPeriod(7)*.responsePercent.toSet() == [null] as Set
        groups('EXPERT')*.responsePercent == [86]
        groups('ALL')*.responsePercent == [86]
        groups('PERIOD')*.responsePercent == [86]
    }

    def "five trajecten of two schools are not enough"() {
        given:
        def schools = [desk.school(tenant), desk.school(tenant)]
        answer(anna, [6, 7, 8, 9, 10], schools)

        when:
        run(MONDAY)

        then:
        desk.rows('survey_batch', tenant).empty
    }

    def "networks count by the group they were in when was asked"() {
        given:
        def region = desk.fixture.region(tenant, 'Barneveld')
        def networks = ['Netwerk 1', 'Netwerk 2', 'Netwerk 3'].collect { desk.fixture.insert('local_network', [partnership_id: tenant, region_id: region, name: it]) }
        def beheerder = visitor().signIn(people.member([ADMINISTRATOR], tenant).email)
        def save = { UUID id, String name -> beheerder.graphql('''mutation($i: SurveyNetworkGroupSaveInput!) { surveyNetworkGroupSave(input: $i) {
            networkId userErrors { code field } } }''', [i: [mutationId: UUID.randomUUID().toString(), id: id.toString(), name: name]]).surveyNetworkGroupSave }

        when:
        networks.take(2).each { assert save(it, ' LIB1 ').networkId == it.toString() }
        answer(anna, [6, 7, 8], null, networks[0])
        answer(anna, [9, 10], null, networks[1])
        answer(anna, [1, 1, 1, 1, 1], null, networks[2])
        save(networks[0], '')
        run(MONDAY)

        then:
        groups('GROUP')*.subMap('label', 'answers') == [[label: 'LIB1', answers: 5], [label: 'Verschillende door elkaar', answers: 5]]
        groups('NETWORK').findAll { it.released }*.label as Set == ['Netwerk 3', 'Verschillende door elkaar'] as Set
        beheerder.graphql('{ surveyNetworks(first: 10) { nodes { name group } } }').surveyNetworks.nodes ==
                [[name: 'Netwerk 1', group: null], [name: 'Netwerk 2', group: 'LIB1'], [name: 'Netwerk 3', group: null]]

        and:
        save(networks[0], 'a' * 61).userErrors == [[code: 'INVALID', field: ['name']]]
        save(UUID.randomUUID(), 'LIB1').userErrors*.code == ['NOT_FOUND']
    }

    def "an expert sees the own results only, whatever is asked"() {
        given:
        answer(anna, [6, 7, 8, 9, 10])
        answer(bart, [2, 2, 3, 3, 4])
        run(MONDAY)

        expect:
        groups('EXPERT', bart, anna.id)*.label == ['Bart Rietveld']
        groups('ALL', bart)[0].answers == 5
        groups('EXPERT', manager, anna.id)*.label == ['Anna Zonneveld']
    }

    def "texts are the manager's, who may share one with the expert"() {
        given:
        answer(anna, [6, 7, 8, 9, 10])
        run(MONDAY)
        def server = visitor().signIn(manager.email)

        when:
        def texts = server.graphql(TEXTS, period()).surveyTexts.nodes

        then:
        texts*.text.toSet() == (6..10).collect { "Woorden bij een $it".toString() }.toSet()
        texts*.expert*.name.toSet() == ['Anna Zonneveld'] as Set
        texts*.question.toSet() == ['Wat moet de expert vooral blijven doen of anders doen?'] as Set
        visitor().signIn(anna.email).graphql(TEXTS, period()).surveyTexts.nodes == []

        when:
        share(server, texts[2].id, true)

        then:
        visitor().signIn(anna.email).graphql(TEXTS, period()).surveyTexts.nodes*.text == [texts[2].text]
        visitor().signIn(bart.email).graphql(TEXTS, period()).surveyTexts.nodes == []
        share(visitor().signIn(anna.email), texts[0].id, true).userErrors*.code == ['FORBIDDEN']
        share(server, UUID.randomUUID().toString(), true).userErrors*.code == ['NOT_FOUND']

        when:
        share(server, texts[2].id, false)

        then:
        visitor().signIn(anna.email).graphql(TEXTS, period()).surveyTexts.nodes == []
    }

    def "other features hear means of whole batches"() {
        given:
        answer(anna, [6, 7, 8, 9, 10])
        answer(bart, [1, 1, 1, 1])
        run(MONDAY)

        expect:
        def now = new SealedPeriod(MONDAY.minusDays(1), MONDAY)
        def before = new SealedPeriod(MONDAY.minusDays(9), MONDAY.minusDays(2))
        with(satisfaction.of(tenant, anna.id, [before, now])) {
            keySet() == [now] as Set
            get(now).with { [it.norm(), it.trajecten(), it.answers(), it.mark().get(), it.means()*.most()] } == [7.5, 5, 5, 8.0, [10]]
        }
        satisfaction.of(tenant, bart.id, [before, now]) == [:]
        satisfaction.of(people.partnership(), anna.id, [before, now]) == [:]
        satisfaction.of(tenant, anna.id, []) == [:]
    }

    def "an expert hears who looked at the own figures and texts, and nobody else does"() {
        given:
        answer(anna, [6, 7, 8, 9, 10])
        run(MONDAY)
        def views = { Member who -> visitor().signIn(who.email).graphql('{ surveyViews(first: 10) { nodes { name what everyone } } }').surveyViews.nodes }

        expect: 'the own leaves no trace'
        groups('ALL', anna)
        views(anna) == []

        when: 'all there is, is about her'
        groups('DOMAIN')

        then:
        views(anna).collect { [it.name, it.what, it.everyone] } == [['Mieke Manager', 'MARKS', false]]

        when:
        2.times { groups('ALL', manager, anna.id) }
        groups('EXPERT')
        visitor().signIn(manager.email).graphql(TEXTS, period())
        visitor().signIn(manager.email).download("/api/surveys/export.csv?by=EXPERT&from=2026-01-01&to=2027-12-31")

        then: 'each kind once a day'
        views(anna).collect { [it.name, it.what, it.everyone] }.toSet() ==
                [['Mieke Manager', 'MARKS', false], ['Mieke Manager', 'MARKS', true], ['Mieke Manager', 'TEXTS', true], ['Mieke Manager', 'EXPORT', true]] as Set
        views(bart).collect { [it.what, it.everyone] }.toSet() == [['MARKS', true], ['TEXTS', true], ['EXPORT', true]] as Set
        views(people.member([EXPERT])) == []
    }

    def "figures of several experts together leave no trace with one of them"() {
        given:
        [anna, bart].each { answer(it, [6, 7, 8, 9, 10]) }
        run(MONDAY)

        when:
        ['ALL', 'DOMAIN', 'BOARD', 'PERIOD'].each { groups(it) }

        then:
        [anna, bart].every { visitor().signIn(it.email).graphql('{ surveyViews(first: 10) { nodes { name } } }').surveyViews.nodes == [] }
    }

    def "after the running and two more school years batches go whole, and so does who was asked"() {
        given:
        answer(anna, [6, 7, 8, 9, 10])
        run(MONDAY)
        answer(bart, [5])
        def year = nl.uitzicht.surveys.invitations.SchoolYears.firstDay(LocalDate.now(Time.AMSTERDAM))

        when:
        transactions.write { forgetResults.run(tenant, year.plusYears(3).minusDays(1)); true }

        then:
        desk.rows('survey_batch', tenant).size() == 1
        desk.rows('survey_answer', tenant).size() == 15

        when:
        transactions.write { forgetResults.run(tenant, year.plusYears(3)); true }

        then: 'and what waited all that time without ever being enough'
        ['survey_batch', 'survey_answer', 'survey_invitation', 'survey_envelope'].every { desk.rows(it, tenant).empty }
    }

    def "what waits with somebody who was asked later stays"() {
        given:
        answer(bart, [5])
        def year = nl.uitzicht.surveys.invitations.SchoolYears.firstDay(LocalDate.now())
        closed(bart, year.plusYears(3)).with { desk.submit(visitor(), it, [cijfer: ['6']]) }

        when:
        transactions.write { forgetResults.run(tenant, year.plusYears(3)); true }

        then:
        desk.rows('survey_envelope', tenant).size() == 2
        desk.rows('survey_invitation', tenant)*.counted == [false] * 2
    }

    def "a question that too few of a batch answered stays shut, in results, file and dossier"() {
        given:
        answer(anna, [6, 7, 8, 9, 10], null, null) { mark -> mark < 10 ? ['op-gang': ['4'], bereikbaar: ['5'], doelen: ['deels'], waardoor: ['tijd']] : [bereikbaar: ['1'], doelen: ['ja']] }

        when:
        run(MONDAY)
        def questions = groups('EXPERT')[0].questions.nodes.collectEntries { [it.key, it] }

        then: 'four answers are no answers of five'
        questions['waardoor'].subMap('withheld', 'answers', 'unknown') == [withheld: true, answers: 0, unknown: 0]
        questions['waardoor'].distribution.nodes*.count.sum() == 0
        questions['op-gang'].subMap('withheld', 'answers', 'mean', 'trend') == [withheld: true, answers: 0, mean: null, trend: [nodes: []]]
        questions['zelf'].withheld
        questions['bereikbaar'].subMap('withheld', 'answers', 'mean') == [withheld: false, answers: 5, mean: 4.2]
        satisfaction.of(tenant, anna.id, [new SealedPeriod(MONDAY, MONDAY)]).values()[0].means()*.most() == [10, 5]
        new String(visitor().signIn(manager.email).download("/api/surveys/export.csv?by=EXPERT&from=$MONDAY&to=$MONDAY").body(), 'UTF-8')
                .with { contains('Te weinig antwoorden op deze vraag') && it =~ /Gemiddeld;Norm;Aantal;Weet niet;Verdeling;Verloop/ && it =~ /;8(,0)?;7,5;5;0;.*20\d\d: 8,0/ }

        when: 'five more, all of whom answer it'
        answer(anna, [6, 7, 8, 9, 10], null, null) { ['op-gang': ['2']] }
        run(MONDAY)

        then: 'those of the first five stay out, so that nothing can be subtracted'
        groups('EXPERT')[0].questions.nodes.find { it.key == 'op-gang' }.subMap('withheld', 'answers', 'mean') == [withheld: true, answers: 5, mean: 2.0]
    }

    def "an answer that no server can open any more holds up nobody else's"() {
        given:
        answer(anna, [6, 7, 8, 9, 10, 10])
        answer(bart, [1, 1, 1, 1, 1])

        when: 'one of each was sealed with another secret'
        breakOne { envelope -> envelope.groups().expertId() == anna.id }
        breakOne { envelope -> envelope.groups().expertId() == bart.id }
        run(MONDAY)

        then: 'five of six are enough, whichever they are; four of five are not'
        groups('EXPERT')*.subMap('label', 'answers', 'trajecten') == [
                [label: 'Anna Zonneveld', answers: 5, trajecten: 5], [label: 'Bart Rietveld', answers: 0, trajecten: 0]]
        desk.rows('survey_envelope', tenant).size() == 6

        when: 'more come'
        answer(bart, [2])
        run(MONDAY)

        then:
        groups('EXPERT').find { it.label == 'Bart Rietveld' }.answers == 5
    }

    def "a page of results costs a fixed number of statements"() {
        given:
        answer(anna, [6, 7, 8, 9, 10])
        answer(bart, [2, 2, 3, 3, 4])
        run(MONDAY)
        def server = visitor().signIn(manager.email)
        server.graphql(RESULTS, [by: 'EXPERT'] + period())

        expect: 'the session, settings twice, batches, who was asked, tallies, versions, names; and that it was looked at, with its transaction'
        StatementCounter.during { server.graphql(RESULTS, [by: 'EXPERT'] + period()) }.size() <= 9 + 4
    }

    private void breakOne(Closure<Boolean> which) {
        def id = envelopes.waiting(tenant).open().find { which(it.envelope()) }.id()
        people.sql().with {
            executeUpdate('UPDATE survey_envelope SET sealed = ? WHERE id = ?', [new byte[4096 + 28], People.bytes(id)])
            close()
        }
    }

    private void answer(Member expert, List<Integer> marks, List<UUID> schools = null, UUID network = null, Closure<Map> more = { [:] }) {
        def server = visitor().signIn(expert.email)
        marks.eachWithIndex { mark, i ->
            def traject = desk.traject(tenant, expert, [domain_id: domain] + (schools ? [school_id: schools[i % schools.size()]] : [:]) +
                    (network ? [network_id: network] : [:]))
            desk.close(server, traject)
            desk.links(tenant, traject).each {
                assert desk.submit(visitor(), it, [cijfer: [mark as String], kennis: ['?'], open: ["Woorden bij een $mark".toString()]] + more(mark)) == 204
            }
        }
    }

    private String closed(Member expert, LocalDate asked) {
        def traject = desk.traject(tenant, expert, [domain_id: domain])
        desk.close(visitor().signIn(expert.email), traject)
        people.sql().with {
            executeUpdate('UPDATE survey_invitation SET asked_on = ? WHERE traject_id = ?', [asked, People.bytes(traject)])
            close()
        }
        desk.links(tenant, traject).first()
    }

    /** What is said of the expert for every period within so many days before the Monday. */
    private List<Map> everyPeriod(int days) {
        def server = visitor().signIn(manager.email)
        (1..days).collectMany { from ->
            (1..from).collectMany { to ->
                server.graphql(RESULTS, [by: 'EXPERT', from: MONDAY.minusDays(from).toString(), to: MONDAY.minusDays(to).toString()])
                        .surveyResults.groups.nodes
            }
        }
    }

    private void run(LocalDate day) {
        transactions.write { sealBatches.run(tenant, day); true }
    }

    private List<Map> groups(String by, Member who = manager, UUID expert = null) {
        visitor().signIn(who.email).graphql(RESULTS, [by: by, expert: expert?.toString()] + period()).surveyResults.groups.nodes
    }

    private static Map period() {
        [from: MONDAY.minusDays(30).toString(), to: LocalDate.now(Time.AMSTERDAM).toString()]
    }

    private static Map share(server, String id, boolean shared) {
        server.graphql('mutation($i: SurveyTextShareInput!) { surveyTextShare(input: $i) { text { shared } userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), id: id, shared: shared]]).surveyTextShare
    }
}
