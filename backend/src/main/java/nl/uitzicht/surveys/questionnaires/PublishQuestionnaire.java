package nl.uitzicht.surveys.questionnaires;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The beheerder publishes a new version. Who was asked before keeps the version of then, and so do answers. */
@Singleton
class PublishQuestionnaire {
    private final Questionnaires questionnaires;
    private final Topics topics;
    private final AuditLog audit;

    PublishQuestionnaire(Questionnaires questionnaires, Topics topics, AuditLog audit) {
        this.questionnaires = questionnaires;
        this.topics = topics;
        this.audit = audit;
    }

    /** What is published, and the number of the version it was made from. */
    record Edition(Series series, int basedOn, Questionnaire questionnaire) {}

    /** Refused for other roles, an absent topic, when somebody published meanwhile, and for everything {@link QuestionnaireRules} finds. */
    Outcome<Version> publish(Caller caller, Edition edition) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        UUID tenant = caller.partnershipId();
        UUID topic = edition.series().topicId();
        if (edition.series().purpose() == Purpose.OTHER
                && topics.findById(caller.tid(topic)).isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "topicId"));
        }
        if (questionnaires.newest(tenant, edition.series()).number() != edition.basedOn()) {
            return Outcome.refused(Refusal.of(ErrorCode.CONFLICT, "basedOn"));
        }
        List<Refusal> no = new ArrayList<>(QuestionnaireRules.judge(edition.questionnaire()));
        no.addAll(KnownQuestions.judge(edition.questionnaire(), questionnaires.versions(tenant, edition.series())));
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        int number = edition.basedOn() + 1;
        UUID id = UUID.randomUUID();
        String content = questionnaires.written(edition.questionnaire());
        if (questionnaires.add(tenant, id, edition.series(), number, content) != 1) {
            return Outcome.refused(Refusal.of(ErrorCode.CONFLICT, "basedOn"));
        }
        audit.record(caller, "surveyQuestionnairePublish", "surveyQuestionnaire", id);
        return Outcome.accepted(questionnaires.version(tenant, id).orElseThrow(), id, number);
    }
}
