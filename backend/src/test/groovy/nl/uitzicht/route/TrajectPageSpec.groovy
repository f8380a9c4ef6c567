package nl.uitzicht.route

import static nl.uitzicht.platform.tenancy.Role.EXPERT

import jakarta.inject.Inject
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.People.Member
import nl.uitzicht.StatementCounter
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

/** What the traject page costs, asked with the very document of the app. */
class TrajectPageSpec extends ApiSpecification {
    static final MY_WORK = Files.readString(Path.of('../pwa/src/snapshot/myWork.graphql'))

    @Inject
    People people
    @Inject
    TrajectFixture fixture
    @Inject
    RouteFixture routes

    def "three rounds and forty notes cost as many statements as a traject that just began"() {
        given:
        def tenant = people.partnership()
        Member anna = people.member([EXPERT], tenant)
        def server = visitor().signIn(anna.email)
        def traject = fixture.traject(tenant, anna)
        routes.place(tenant, traject, RouteStep.PREPARATION)
        fill(tenant, traject, anna, 1, 1)
        def began = StatementCounter.during { assert page(server).notes.nodes.size() == 1 }

        when:
        fill(tenant, traject, anna, 3, 39)
        def full = StatementCounter.during {
            def work = page(server)
            assert work.notes.nodes.size() == 40
            assert work.trajecten.nodes[0].route.moves.nodes.size() == 18
            assert work.trajecten.nodes[0].plans.nodes[0].cycle == 3
        }

        then:
        full.size() == began.size()
    }

    private Map page(server) {
        server.graphql(MY_WORK).myWork
    }

    private void fill(UUID tenant, UUID traject, Member anna, int cycles, int notes) {
        def day = LocalDate.now(Time.AMSTERDAM)
        def first = fixture.rows('route_move', tenant).size()
        (1..cycles * 5).each {
            fixture.insert('route_move', [partnership_id: tenant, traject_id: traject, number: first + it, cycle: 1, from_step: 'OBSERVE', to_step: 'UNDERSTAND',
                    made_on: day, reason: '', membership_id: anna.id, at: day.atStartOfDay()])
        }
        def known = fixture.rows('action_plan', tenant).size()
        (known + 1..known + cycles - (known ? 1 : 0)).each { cycle ->
            def plan = fixture.insert('action_plan', [partnership_id: tenant, traject_id: traject, cycle: cycle, number: 1, made_on: day, membership_id: anna.id,
                    execution_minutes: 60, evaluation_minutes: 60, version: 1])
            (1..4).each {
                fixture.insert('plan_goal', [partnership_id: tenant, plan_id: plan, position: it, kind: 'TEAM', text: 'Doel', baseline: '', target: 'Straks',
                        result_text: ''])
                fixture.insert('plan_intervention', [partnership_id: tenant, plan_id: plan, position: it, text: 'Doen', who: 'TEAM', until_on: day])
            }
        }
        notes.times {
            fixture.insert('phase_note', [partnership_id: tenant, traject_id: traject, membership_id: anna.id, cycle: 1, phase: 'OBSERVE', audience: 'WORKING',
                    text: 'Notitie', version: 1, written_at: day.atStartOfDay(), changed_at: day.atStartOfDay()])
        }
    }
}
