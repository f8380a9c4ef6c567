package nl.uitzicht.reviews

import java.time.LocalDate
import nl.uitzicht.Server

/** The acts of a conversation, as the app asks them. */
class ReviewTalk {
    final Server server
    final String review

    ReviewTalk(Server server, UUID review) {
        this.server = server
        this.review = review
    }

    Map reflect(String code, String text, String choice = null, Integer version = null) {
        run('reviewReflectionSave', 'ReviewReflectionSaveInput', 'answer { version }', [code: code, text: text, choice: choice, basedOnVersion: version])
    }

    Map share() {
        run('reviewReflectionShare', 'ReviewActInput', 'review { state }', [:])
    }

    Map note(String code, String text, int version) {
        run('reviewNoteSave', 'ReviewNoteSaveInput', 'review { version }', [code: code, text: text, basedOnVersion: version])
    }

    Map keep(String text, Integer version = null) {
        run('reviewPrivateNoteSave', 'ReviewPrivateNoteSaveInput', 'privateNote { text }', [text: text, basedOnVersion: version])
    }

    Map reply(String signal, String text, String seen = null) {
        run('reviewSignalAnswer', 'ReviewSignalAnswerInput', 'signal { id }', [id: signal, answer: text, basedOnAnswer: seen])
    }

    Map agree(Map fields, String id = UUID.randomUUID().toString(), int version = version()) {
        run('reviewAgreementSave', 'ReviewAgreementSaveInput', 'agreement { id text owner dueOn }', [id: id, basedOnVersion: version] + fields)
    }

    Map hold(String date = ReviewFixture.TODAY.toString()) {
        run('reviewHold', 'ReviewHoldInput', 'review { state version contentHash }', [heldOn: date])
    }

    Map plan(LocalDate day) {
        server.graphql('mutation($i: ReviewsPlanInput!) { r: reviewsPlan(input: $i) { plannedIds userErrors { code } } }',
                [i: [mutationId: UUID.randomUUID().toString(), slots: [[reviewId: review, date: day.toString(), startsAt: '09:00']], minutes: 60, place: '']]).r
    }

    Map notHeld() {
        run('reviewNotHeld', 'ReviewActInput', 'review { state }', [:])
    }

    Map confirm(Map page = look(), boolean agrees = true, String answer = '') {
        run('reviewConfirm', 'ReviewConfirmInput', 'review { state }',
                [contentHash: page.contentHash ?: 'none', basedOnVersion: page.version, agrees: agrees, answer: answer])
    }

    Map takeBack() {
        run('reviewTakeBack', 'ReviewActInput', 'review { state }', [:])
    }

    Map annotate(String text) {
        run('reviewAnnotate', 'ReviewAnnotateInput', 'review { state }', [text: text])
    }

    Map invite(UUID member, boolean takesPart = true) {
        run('reviewInvite', 'ReviewInviteInput', 'review { guests(first: 5) { nodes { name } } }', [memberId: member.toString(), takesPart: takesPart])
    }

    Map remove(String id, int version) {
        run('reviewAgreementRemove', 'ReviewAgreementRemoveInput', 'removedId', [id: id, basedOnVersion: version])
    }

    Map settle(String id, String state, String from) {
        run('reviewAgreementSettle', 'ReviewAgreementSettleInput', 'agreement { state }', [id: id, from: from, state: state])
    }

    Map settle(String id, String state) {
        run('reviewAgreementSettle', 'ReviewAgreementSettleInput', 'agreement { state }', [id: id, state: state])
    }

    int version() {
        look().version
    }

    /** The page as this person sees it; null when it is not theirs. */
    Map look() {
        server.graphql('''query($id: ID!) { review(id: $id) { id side state version from to contentHash privateNote privateNoteVersion signalCount
            answers(first: 30) { nodes { code choice text } } notes(first: 30) { nodes { code text } }
            agreements(first: 30) { nodes { id text owner dueOn state } } earlierAgreements(first: 30) { nodes { id text state } }
            signals(first: 30) { nodes { id text answer author } } guests(first: 5) { nodes { name } }
            confirmations(first: 5) { nodes { name side agrees answer } } annotations(first: 30) { nodes { name text } }
            dossier { period { from to minutes requests running closed capacityMinutes contactMedian satisfaction { mark norm trajecten answers } } questions(first: 30) { nodes { question mean most answers } } kinds(first: 30) { nodes { label value } }
              trajecten(first: 100) { nodes { school state ownMinutes } } earlier(first: 20) { nodes { to minutes satisfaction { mark answers } } } } } }''', [id: review]).review
    }

    /** An answer with its refusals as codes and the fields in conflict. */
    private Map run(String operation, String type, String selection, Map input, boolean conflicts = true) {
        def document = "mutation(\$i: $type!) { r: $operation(input: \$i) { $selection acceptedVersion userErrors { code field } " +
                (conflicts ? 'conflicts { field mine theirs } ' : '') + '} }'
        def result = server.graphql(document.toString(), [i: [mutationId: UUID.randomUUID().toString(), reviewId: review] + input]).r
        result + [codes: result.userErrors*.code]
    }
}
