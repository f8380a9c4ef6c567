package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The manager passes a text on to the expert of its batch, or takes that back; never one about the manager (D28). */
@Singleton
class ShareText {
    private final Answers answers;
    private final QuestionWords words;
    private final AuditLog audit;

    ShareText(Answers answers, QuestionWords words, AuditLog audit) {
        this.answers = answers;
        this.words = words;
        this.audit = audit;
    }

    /** Refused for other roles, for an absent text, one of others or one about the caller, and for one of a batch that is of no single expert. */
    Outcome<SharedText> share(Caller caller, UUID id, boolean shared) {
        if (!caller.is(Role.SUPPORT_MANAGER)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        Optional<SharedText> text = find(caller, id);
        if (text.isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
        }
        if (text.get().expertId() == null) {
            return Outcome.refused(Refusal.of(ErrorCode.INVALID, "id"));
        }
        answers.share(caller.partnershipId(), id, shared);
        audit.record(caller, "surveyTextShare", "surveyText", id);
        return Outcome.accepted(text(caller, id), id, 1);
    }

    SharedText text(Caller caller, UUID id) {
        return words.asked(caller.partnershipId(), find(caller, id).orElseThrow());
    }

    private Optional<SharedText> find(Caller caller, UUID id) {
        return answers.text(
                caller.partnershipId(),
                id,
                caller.reach(Role.SUPPORT_MANAGER).regionsOfExperts(),
                caller.membershipId());
    }
}
