package nl.uitzicht.surveys

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import jakarta.inject.Inject
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time

class AskingAfterATrajectSpec extends ApiSpecification {
    @Inject
    People people
    @Inject
    SurveyDesk desk

    UUID tenant
    Member anna

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna Zonneveld')
    }

    def "closing asks each contact of the school once, by a mail that names expert, domain and month and no code"() {
        given:
        def domain = desk.fixture.domain(tenant, 'gedrag')
        def traject = desk.traject(tenant, anna, [school_id: desk.school(tenant, 2), domain_id: domain, question: 'Hoe blijft groep 5 rustig?'])

        when:
        desk.close(visitor().signIn(anna.email), traject)
        def invitations = desk.rows('survey_invitation', tenant)
        def mails = mailsOf(invitations)

        then:
        invitations*.state == ['OPEN'] * 2
        mails*.subject == ['Hoe was de hulp van Anna Zonneveld?'] * 2
        mails.every { it.plain.contains('In augustus 2024 begon Anna Zonneveld bij De Linde, over gedrag.') }
        mails.every { !it.plain.contains('groep 5') && !(it.plain - ~/#\S+/).contains(traject.toString()) }

        and: 'both forms hold the link, with 256 bits behind the #'
        desk.links(tenant, traject).every { it.length() == 43 }
        mails.every { it.html.contains('/vragenlijst#') }

        and: 'only a hash of it is kept'
        invitations.every { it.secret_hash.length == 32 }
        desk.links(tenant, traject).toSet().size() == 2
    }

    def "who stands among the contacts twice is asked once"() {
        given:
        def school = desk.school(tenant, 0)
        ['ib@delinde.example', 'IB@DeLinde.example', 'kc@delinde.example'].each { desk.fixture.contact(tenant, school, it) }

        when:
        desk.close(visitor().signIn(anna.email), desk.traject(tenant, anna, [school_id: school]))

        then:
        desk.rows('survey_invitation', tenant)*.recipient*.toLowerCase().toSet() == ['ib@delinde.example', 'kc@delinde.example'] as Set
        desk.rows('survey_invitation', tenant).size() == 2
    }

    def "a contact without an address comes on the list beside the one who is asked"() {
        given:
        def school = desk.school(tenant, 0)
        desk.fixture.contact(tenant, school, 'ib@delinde.example')
        desk.fixture.contact(tenant, school, '')

        when:
        desk.close(visitor().signIn(anna.email), desk.traject(tenant, anna, [school_id: school]))

        then:
        desk.rows('survey_invitation', tenant).collect { [it.state, it.recipient, it.recipient_name != null, it.mail_id != null] }.toSet() ==
                [['OPEN', 'ib@delinde.example', true, true], ['MISSING', null, true, false]].toSet()
    }

    def "who was to lead it from a day after it closed is not asked about"() {
        given:
        def traject = desk.traject(tenant, anna)
        def bart = people.member([EXPERT], tenant, 'Bart Bakker')
        desk.fixture.couple(traject, bart, true, starts_on: LocalDate.now(Time.AMSTERDAM).plusDays(20))

        when:
        desk.close(visitor().signIn(anna.email), traject)

        then:
        mailsOf(desk.rows('survey_invitation', tenant))*.subject == ['Hoe was de hulp van Anna Zonneveld?']
    }

    def "a traject that ended as #ending asks #times time(s)"() {
        given:
        def traject = desk.traject(tenant, anna)

        when:
        desk.close(visitor().signIn(anna.email), traject, ending)

        then:
        desk.rows('survey_invitation', tenant).size() == times

        where:
        ending          || times
        'GOALS_REACHED' || 1
        'GOALS_NOT'     || 1
        'SPECIALISED'   || 1
        'MOVED'         || 0
        'WITHDRAWN'     || 0
    }

    def "a partnership may want to hear about the others too"() {
        given:
        desk.fixture.people.sql().with {
            executeInsert('INSERT INTO survey_settings VALUES (?, 7, 14, 28, 5, 3, TRUE, TRUE, 75, 1, NULL, NULL)', [People.bytes(tenant)])
            close()
        }
        def server = visitor().signIn(anna.email)

        when:
        ['MOVED', 'WITHDRAWN'].each { desk.close(server, desk.traject(tenant, anna), it) }

        then:
        desk.rows('survey_invitation', tenant).size() == 2
    }

    def "a school that nobody can mail waits for an address instead"() {
        given:
        def traject = desk.traject(tenant, anna, [school_id: desk.school(tenant, 0)])

        when:
        desk.close(visitor().signIn(anna.email), traject, 'GOALS_REACHED', [withoutContactReason: 'Er is nog geen intern begeleider'])

        then:
        desk.rows('survey_invitation', tenant)*.subMap('state', 'recipient', 'mail_id') == [[state: 'MISSING', recipient: null, mail_id: null]]
    }

    def "a refused closing asks nobody"() {
        given:
        def traject = desk.traject(tenant, anna, [school_id: desk.school(tenant, 0)])

        when:
        def answer = desk.close(visitor().signIn(anna.email), traject)

        then:
        answer.userErrors*.code == ['REQUIRED']
        desk.rows('survey_invitation', tenant).empty
    }

    private List<Map> mailsOf(List<Map> invitations) {
        def sql = people.sql()
        def mails = invitations.collect { sql.firstRow('SELECT subject, plain, html FROM outgoing_mail WHERE id = ?', [it.mail_id]) }
        sql.close()
        mails
    }
}
