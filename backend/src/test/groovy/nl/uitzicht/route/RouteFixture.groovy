package nl.uitzicht.route

import static nl.uitzicht.People.bytes

import jakarta.inject.Inject
import jakarta.inject.Singleton
import java.time.LocalDate
import nl.uitzicht.People
import nl.uitzicht.platform.Time
import nl.uitzicht.trajecten.TrajectFixture

/** Trajecten somewhere along the route, for specs. */
@Singleton
class RouteFixture {
    static final MOVE = '''mutation($input: RouteMoveInput!) { routeMove(input: $input) {
        route { id step phase cycle since version moves(first: 20) { nodes { from to on reason agreedWith by cycle } } } userErrors { code field message } } }'''
    static final BEGIN = '''mutation($input: SideTrackBeginInput!) { sideTrackBegin(input: $input) {
        sideTrack { id by beginsOn endsOn cycle version } userErrors { code field } } }'''
    static final END = '''mutation($input: SideTrackEndInput!) { sideTrackEnd(input: $input) { sideTrack { endsOn version } userErrors { code field } } }'''

    @Inject
    TrajectFixture trajecten
    @Inject
    People people

    /** The traject stands on a step; on hold and closed it stood on realiseren before. */
    void place(UUID tenant, UUID traject, RouteStep step, Map values = [:]) {
        def phase = step in [RouteStep.ON_HOLD, RouteStep.CLOSED] ? RouteStep.REALISE : step
        def state = step == RouteStep.ON_HOLD ? 'ON_HOLD' : step == RouteStep.CLOSED ? 'CLOSED' : 'RUNNING'
        def sql = people.sql()
        def row = [step: phase.name(), cycle: 1, since: TrajectFixture.LONG_AGO, version: 1] + values
        sql.executeInsert('INSERT INTO route_position (partnership_id, id, step, cycle, since, version) VALUES (?, ?, ?, ?, ?, ?)',
                [bytes(tenant), bytes(traject), row.step, row.cycle, row.since, row.version])
        sql.executeUpdate('UPDATE traject SET state = ?, ends_on = ? WHERE partnership_id = ? AND id = ?',
                [state, state == 'CLOSED' ? LocalDate.now(Time.AMSTERDAM) : null, bytes(tenant), bytes(traject)])
        sql.close()
    }

    static Map input(UUID traject, RouteStep from, RouteStep to, Map change = [:]) {
        [mutationId: UUID.randomUUID().toString(), id: UUID.randomUUID().toString(), trajectId: traject.toString(), from: from.name(), to: to.name(),
         on: LocalDate.now(Time.AMSTERDAM).toString()] + change
    }
}
