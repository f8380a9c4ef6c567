package nl.uitzicht.world

import static nl.uitzicht.world.World.SINCE
import static nl.uitzicht.world.World.TODAY

import java.time.LocalDate
import nl.uitzicht.platform.tenancy.Role

/** What is brought to a network: meetings, cases, decisions on an expert, own notes, signals. */
class TableRows {
    @Delegate
    private final Share share

    TableRows(Share share) {
        this.share = share
    }

    void fill() {
        meetings()
        aCase('case', decided_on: null, outcome: null, domain_id: null)
        aCase('decidedCase', decided_on: TODAY.minusDays(20), outcome: 'DEPLOYMENT', domain_id: ids.domain)
        deployments()
        [Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER, Role.SCHOOL].each { role ->
            add("ownNote:$role".toString(), 'own_note', membership_id: who[role].id, case_id: ids.case, text: 'Bellen.', done: false, changed_on: TODAY, version: 1)
        }
        add('lesson', 'network_lesson', network_id: place.network, domain_id: ids.domain, text: 'Kort en vaak oefenen werkt.', month: TODAY.withDayOfMonth(1))
        add('signal', 'network_signal', network_id: place.network, dimension: 'BEHAVIOUR', text: 'Veel vragen over rust.',
                recorded_by: who[Role.POLICY_OFFICER].id, recorded_on: TODAY)
    }

    private void meetings() {
        meeting('meeting', TODAY.minusDays(number % 60))
        meeting('comingMeeting', TODAY.plusDays(20))
        meeting('cancelledMeeting', TODAY.plusDays(30), TODAY)
        few.times { meeting('laterMeeting', TODAY.plusDays(40 + it)) }
        schools().each { rows.add('meeting_presence', meeting_id: ids.meeting, school_id: it, guest: null) }
    }

    private void meeting(String name, LocalDate date, LocalDate cancelledOn = null) {
        add(name, 'network_meeting', network_id: place.network, kind: 'CASE', date: date, place: '', cancelled_on: cancelledOn,
                cancel_reason: cancelledOn ? 'Ziekte.' : null, version: 1)
    }

    private void aCase(Map values, String name) {
        add(name, 'support_case', *: values, code: 'A0001', school_id: ids.school, network_id: place.network, region_id: place.region, meeting_id: ids.meeting,
                subject: 'PUPIL', dimension: 'BEHAVIOUR', brought_on: TODAY.minusDays(20), brought_by: who[Role.PROCESS_FACILITATOR].id, version: 1)
        rows.add('case_text', id: ids[name], tried: 'Een plan van de dag.', question: 'Wat kan nog meer?')
    }

    private void deployments() {
        def row = [school_id: ids.school, network_id: place.network, region_id: place.region, domain_id: ids.domain, subject: 'PUPIL', version: 1,
                   decided_on: TODAY.minusDays(20), dossier_reference: 'D-1', dossier_ready_on: SINCE]
        add('deployment', 'deployment', *: row, coupled_on: null, first_contact_by: null, first_contact_on: null)
        add('coupled', 'deployment', *: row, coupled_on: SINCE, first_contact_by: TODAY, first_contact_on: null)
        rows.add('deployment', *: row, coupled_on: SINCE, first_contact_by: TODAY, first_contact_on: TODAY.minusDays(1))
        rows.add('deployment_link', id: ids.deployment, case_id: ids.decidedCase, traject_id: null)
        rows.add('deployment_link', id: ids.coupled, case_id: UUID.randomUUID(), traject_id: ids.traject)
        rows.add('candidate_call', deployment_id: ids.deployment, membership_id: ids.colleague, can_from: TODAY, noted_by: who[Role.PROCESS_FACILITATOR].id,
                noted_on: TODAY)
        add('unavailability:EXPERT', 'expert_unavailability', membership_id: expert(), starts_on: TODAY.plusDays(300 + number), ends_on: TODAY.plusDays(300 + number))
        few.times {
            add('unavailability', 'expert_unavailability', membership_id: ids.colleague, starts_on: TODAY.plusDays(20 + it * 9), ends_on: TODAY.plusDays(25 + it * 9))
        }
    }
}
