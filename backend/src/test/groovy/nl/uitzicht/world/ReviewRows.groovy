package nl.uitzicht.world

import static nl.uitzicht.world.World.SINCE
import static nl.uitzicht.world.World.TODAY

import groovy.json.JsonOutput
import java.time.LocalDate
import java.time.YearMonth
import nl.uitzicht.platform.tenancy.Role
import nl.uitzicht.reviews.SchoolYear

/** A round with the expert's review in it, a confirmed one of before, and a colleague's that is to be planned. */
class ReviewRows {
    @Delegate
    private final Share share

    ReviewRows(Share share) {
        this.share = share
    }

    void fill() {
        if (number < few) {
            rows.add('review_question', questionnaire_id: verband.common.questionnaire, position: number + 1, code: "q$number".toString(), kind: 'TEXT',
                    theme: "Thema $number".toString(), text: 'Hoe gaat het?')
        }
        def month = YearMonth.from(TODAY).minusMonths(number)
        def reference = TODAY.minusDays(1).minusMonths(number)
        add('round', 'review_round', school_year: SchoolYear.of(TODAY).name(), month: month.atDay(1), reference_date: month.atDay(1),
                questionnaire_id: verband.common.questionnaire)
        review('review', expert(), ids.round, 'REFLECTION_IN', reference, TODAY.plusDays(10))
        review('toPlan', ids.colleague, verband.shares ? verband.shares[0].ids.round : ids.round, 'TO_PLAN', TODAY.minusDays(1))
        review('confirmed', expert(), null, 'CONFIRMED', SINCE.plusDays(number))
        review('held', expert(), null, 'HELD', SINCE.minusDays(1))
        review('lapsed', expert(), null, 'LAPSED', SINCE.minusDays(2))
        copy(ids.confirmed)
        around(ids.review)
        around(ids.confirmed)
    }

    private void review(String name, UUID expert, UUID round, String state, LocalDate reference, LocalDate plannedOn = null) {
        add(name, 'review', expert_id: expert, round_id: round, questionnaire_id: verband.common.questionnaire, school_year: SchoolYear.of(TODAY).name(),
                reference_date: reference, state: state, manager_id: who[Role.SUPPORT_MANAGER].id, planned_on: plannedOn, starts_at: '10:00:00', minutes: 60,
                place: 'kantoor', slot: 'PROPOSED', invitation: 1, reflection_shared_at: moment(), version: 1)
    }

    /** What both confirmed. */
    private void copy(UUID review) {
        def numbers = ['minutes', 'travelMinutes', 'capacityMinutes', 'requests', 'running', 'closed', 'goalsReached', 'goalsPartly', 'withoutContact', 'agreedMinutes',
                       'spentMinutes', 'stepsBack', 'sideTracks'].collectEntries { [it, 0] }
        def dossier = [period: [from: SINCE.toString(), to: SINCE.toString()] + numbers, kinds: [], domains: [], regions: [], trajecten: [], earlier: []]
        def content = [expert: 'Eva', manager: 'Mieke', heldOn: SINCE.toString(), guests: [], dossier: dossier, themes: [], agreements: [], earlier: [], signals: 0]
        rows.add('review_copy', review_id: review, number: 1, content: JsonOutput.toJson(content), hash: new byte[32], frozen_at: moment())
    }

    private void around(UUID review) {
        few.times { count ->
            rows.add('review_answer', review_id: review, code: "q$count".toString(), choice: null, text: 'Goed.', version: 1)
            rows.add('review_note', review_id: review, code: "q$count".toString(), text: 'Genoteerd.')
            def agreement = rows.add('review_agreement', review_id: review, text: 'Cursus kiezen.', owner: 'EXPERT', due_on: TODAY, state: 'OPEN', made_at: moment())
            def signal = rows.add('review_signal', review_id: review, author_id: who[Role.POLICY_OFFICER].id, text: 'Scholen zijn blij.', answer: '', recorded_on: TODAY)
            rows.add('review_annotation', review_id: review, membership_id: expert(), text: 'Aangevuld.', at: moment())
            rows.add('audit_event', membership_id: who[Role.SUPPORT_MANAGER].id, at: moment(), action: 'review', subject_type: 'review', subject_id: review)
            ids[review == ids.review ? 'agreement' : 'oldAgreement'] = agreement
            ids[review == ids.review ? 'reviewSignal' : 'oldSignal'] = signal
        }
        rows.add('review_guest', review_id: review, membership_id: who[Role.PROCESS_FACILITATOR].id)
        rows.add('review_guest', review_id: review, membership_id: ids.colleague)
        rows.add('review_private_note', review_id: review, owner_id: who[Role.SUPPORT_MANAGER].id, text: 'Voor mij.', version: 1)
    }
}
