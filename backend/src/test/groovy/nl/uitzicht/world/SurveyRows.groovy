package nl.uitzicht.world

import static nl.uitzicht.world.World.SINCE
import static nl.uitzicht.world.World.TODAY

import java.security.MessageDigest

/** A sealed batch with answers, a school that could not be asked, and one that wants to be called. */
class SurveyRows {
    @Delegate
    private final Share share

    SurveyRows(Share share) {
        this.share = share
    }

    void fill() {
        def groups = [questionnaire_id: verband.common.survey, expert_id: number == 0 ? expert() : ids.colleague, domain_id: ids.domain, region_id: place.region,
                      network_id: place.network, board_number: String.format('%05d', number)]
        def batch = rows.add('survey_batch', *: groups, trajecten: 5, schools: 3, answers: 5, enough: 1, sealed_on: TODAY.minusDays(10).minusMonths(4 * (number % 3)))
        ['cijfer', 'op-gang', 'kennis', 'doelen'].take(few).eachWithIndex { question, place ->
            few.times { rows.add('survey_answer', batch_id: batch, question: question, choice: choice(question, it), open_text: null, shared: false) }
        }
        add('text', 'survey_answer', batch_id: batch, question: 'opmerking', choice: null, open_text: 'Fijn.', shared: true)
        def invitation = groups + [school_id: ids.school, traject_starts_on: SINCE, asked_on: TODAY.minusDays(20), reminders: 0, mail_id: null, bounced: false,
                                   counted: false, draft: null, draft_version: 0]
        add('invitation', 'survey_invitation', *: invitation, traject_id: ids.traject, contact_number: 1, state: 'MISSING', secret_hash: null, recipient: null,
                recipient_name: null)
        rows.add('survey_invitation', *: invitation, traject_id: ids.traject, contact_number: 2, state: 'USED', recipient: 'ina@voorbeeld.nl',
                recipient_name: 'Ina', secret_hash: MessageDigest.getInstance('SHA-256').digest(UUID.randomUUID().toString().bytes))
        add('topic', 'survey_topic', name: "Training $number$verband.mark".toString(), made_on: SINCE, version: 1)
        ids.contact = rows.add('school_contact', school_id: ids.school, name: 'Bo Berg', email: "bo-$number@voorbeeld.nl".toString(), starts_on: SINCE)
        add('call', 'survey_call', traject_id: ids.traject, school_id: ids.school, region_id: place.region, expert_id: expert(), name: 'Ina',
                phone: '030 1234567', about: 'De afspraken.', asked_at: moment(), handled_at: null)
    }

    private static String choice(String question, int time) {
        question == 'doelen' ? 'ja' : (question == 'cijfer' ? time + 7 : time % 5 + 1) as String
    }
}
