package nl.uitzicht.world

import static nl.uitzicht.world.World.SINCE
import static nl.uitzicht.world.World.TODAY

/** A traject that runs, and what hangs below it: experts, agreements, route, plan, notes. */
class TrajectRows {
    @Delegate
    private final Share share

    TrajectRows(Share share) {
        this.share = share
    }

    void fill() {
        traject('traject', 'REALISE', starts_on: TODAY.minusDays(29))
        few.times { rows.add('traject_expert', traject_id: ids.traject, membership_id: ids.colleague, lead_expert: false, starts_on: SINCE.plusDays(it)) }
        rows.add('traject_agreement', traject_id: ids.traject, minutes: 600, from_date: SINCE, recorded_by: expert(), recorded_at: moment())
        rows.add('parents_consent', id: ids.traject, kind: 'INFORMED', stated_on: SINCE, membership_id: expert(), at: moment())
        route()
        plan('plan', 'goal', ids.traject, null)
        notes()
        others()
    }

    /** Trajecten for what can only be done at another point of the route. */
    private void others() {
        traject('onHold', 'REALISE', state: 'ON_HOLD')
        rows.add('traject_hold', traject_id: ids.onHold, reason: 'De leerling is ziek.', starts_on: TODAY.minusDays(5))
        traject('observed', 'UNDERSTAND')
        traject('planned', 'PLAN')
        traject('evaluated', 'EVALUATE', starts_on: TODAY.minusDays(30))
        plan('confirmedPlan', 'confirmedGoal', ids.evaluated, TODAY.minusDays(9))
    }

    private void traject(Map values = [:], String name, String step) {
        def usual = [subject: 'PUPIL', question: 'Hoe houden we de rust in de groep?', school_id: ids.school, region_id: place.region, network_id: place.network,
                     domain_id: ids.domain, state: 'RUNNING', starts_on: SINCE.plusDays(number), version: 1, provisional_minutes: 600]
        add(usual + values, name, 'traject')
        rows.add('traject_expert', traject_id: ids[name], membership_id: expert(), lead_expert: true, starts_on: TODAY.minusDays(20))
        rows.add('route_position', id: ids[name], step: step, cycle: 1, since: SINCE, version: 1)
    }

    private void route() {
        few.times { move ->
            add('move', 'route_move', traject_id: ids.traject, number: move + 1, cycle: 1, from_step: 'PLAN', to_step: 'REALISE', made_on: SINCE, reason: '',
                    membership_id: expert(), at: moment())
            add('sideTrack', 'side_track', traject_id: ids.traject, cycle: 1, membership_id: ids.colleague, begins_on: SINCE, version: 1)
        }
    }

    private void plan(String name, String goal, UUID traject, confirmedOn) {
        add(name, 'action_plan', traject_id: traject, cycle: 1, number: 1, made_on: SINCE, membership_id: expert(), execution_minutes: 60,
                evaluation_minutes: 60, confirmed_on: confirmedOn, confirmed_how: confirmedOn ? 'ORAL' : null, confirmed_by: confirmedOn ? 'TEACHER' : null, version: 1)
        few.times {
            add(goal, 'plan_goal', plan_id: ids[name], position: it + 1, kind: 'BEHAVIOUR', text: 'rust', baseline: '', target: 'meer rust', result_text: '')
            rows.add('plan_intervention', plan_id: ids[name], position: it + 1, text: 'dagplanning', who: 'TEACHER', until_on: TODAY)
        }
    }

    private void notes() {
        few.times {
            add('note', 'phase_note', traject_id: ids.traject, membership_id: expert(), cycle: 1, phase: 'REALISE', audience: 'WORKING',
                    text: 'Eigen aantekening.', moved_on: null, version: 2, written_at: moment(), changed_at: moment())
            (1..few).each { version ->
                rows.add('phase_note_version', note_id: ids.note, version: version, phase: 'REALISE', text: 'Eigen aantekening.', at: moment())
            }
        }
        add('dossierNote', 'phase_note', traject_id: ids.traject, membership_id: expert(), cycle: 1, phase: 'REALISE', audience: 'DOSSIER',
                text: 'Samenvatting.', moved_on: null, version: 1, written_at: moment(), changed_at: moment())
    }
}
