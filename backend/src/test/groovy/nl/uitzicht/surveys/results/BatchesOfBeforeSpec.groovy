package nl.uitzicht.surveys.results

import static nl.uitzicht.platform.tenancy.Role.EXPERT
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import jakarta.inject.Inject
import java.time.DayOfWeek
import java.time.LocalDate
import java.time.temporal.TemporalAdjusters
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.database.Transactions
import nl.uitzicht.surveys.SurveyDesk

/** A database in which batches were sealed before it was counted how many were asked for them (0092). */
class BatchesOfBeforeSpec extends ApiSpecification {
    static final MONDAY = LocalDate.now(Time.AMSTERDAM).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))

    static final MIGRATION = BatchesOfBeforeSpec.getResource('/db/migration/V811__survey_invitation_attributed_before.sql')

    @Inject
    People people
    @Inject
    SurveyDesk desk
    @Inject
    SealBatches sealBatches
    @Inject
    Transactions transactions

    UUID tenant
    Member anna
    Member bart

    def setup() {
        tenant = people.partnership()
        anna = people.member([EXPERT], tenant, 'Anna Zonneveld')
        bart = people.member([EXPERT], tenant, 'Bart Rietveld')
    }

    def "five answers for each of #invited asked are #percent percent"() {
        given:
        def manager = people.member([SUPPORT_MANAGER], tenant)
        invited.each { number ->
            def batch = desk.batch(anna, MONDAY, [6, 7, 8, 9, 10])
            people.sql().executeUpdate('UPDATE survey_batch SET asked = ? WHERE id = ?', [number, People.bytes(batch)])
        }

        expect:
        visitor().signIn(manager.email).graphql('''query($day: Date!) { surveyResults(by: EXPERT, from: $day, to: $day) {
            groups(first: 5) { nodes { responsePercent } } } }''', [day: MONDAY.toString()]).surveyResults.groups.nodes*.responsePercent == [percent]

        where:
        invited    || percent
        [10]       || 50
        [null]     || null
        [10, null] || 50
        [10, 0]    || 100
        [0]        || null
    }

    def "who was asked before counts as it would have, had it been counted then"() {
        given:
        def invited = (1..7).collect { asked(anna, MONDAY.minusDays(it)) }
        asked(bart, MONDAY.minusDays(3))
        people.sql().executeUpdate("UPDATE survey_invitation SET state = 'CLOSED' WHERE partnership_id = ? AND (expert_id = ? OR asked_on = ?)",
                [People.bytes(tenant), People.bytes(bart.id), MONDAY.minusDays(7)])
        people.sql().executeUpdate("UPDATE survey_invitation SET state = 'MISSING' WHERE partnership_id = ? AND asked_on = ?", [People.bytes(tenant), MONDAY.minusDays(6)])
        invited.take(5).each { assert desk.submit(visitor(), it, [cijfer: ['7']]) == 204 }
        transactions.write { sealBatches.run(tenant, MONDAY); true }
        asked(anna, MONDAY)

        when:
        def sealed = attributed()
        people.sql().executeUpdate('UPDATE survey_invitation SET attributed = FALSE WHERE partnership_id = ?', [People.bytes(tenant)])
        people.sql().execute(MIGRATION.text.replaceAll(/(?m)^--.*$/, '').replace(';', '').replace('WHERE NOT', 'WHERE i.partnership_id = ? AND NOT'),
                [People.bytes(tenant)])

        then: 'not the one of another expert, the one of which no address is known, nor the one asked later'
        sealed.values().countBy { it } == [(true): 6, (false): 3]
        attributed() == sealed
    }

    /** The secret of the link of somebody who was asked on a day. */
    private String asked(Member expert, LocalDate on) {
        def traject = desk.traject(tenant, expert)
        desk.close(visitor().signIn(expert.email), traject)
        people.sql().executeUpdate('UPDATE survey_invitation SET asked_on = ? WHERE traject_id = ?', [on, People.bytes(traject)])
        desk.links(tenant, traject).first()
    }

    private Map<String, Boolean> attributed() {
        desk.rows('survey_invitation', tenant).collectEntries { [it.id.encodeHex().toString(), it.attributed as boolean] }
    }
}
