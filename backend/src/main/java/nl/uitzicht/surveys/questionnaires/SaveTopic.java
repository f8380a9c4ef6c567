package nl.uitzicht.surveys.questionnaires;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.text.PersonalPatterns;

/** The beheerder adds a topic to ask about, or names it otherwise. The name stands in the mail and on the page of who is asked. */
@Singleton
public class SaveTopic {
    private static final int LONGEST = 80;

    private final Topics topics;
    private final PersonalPatterns patterns;
    private final AuditLog audit;
    private final Clock clock;

    SaveTopic(Topics topics, PersonalPatterns patterns, AuditLog audit, Clock clock) {
        this.topics = topics;
        this.patterns = patterns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * {@code basedOn} is 0 for a new one. Refused for other roles, an empty name, one over 80 characters, one that is taken or holds
     * personal data, and when somebody changed the topic since.
     */
    public Outcome<Topic> save(Caller caller, UUID id, String name, int basedOn) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        UUID tenant = caller.partnershipId();
        if (basedOn > 0 && topics.findById(caller.tid(id)).isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
        }
        List<Refusal> no = judge(tenant, id, name);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        int done = basedOn == 0
                ? topics.add(tenant, id, name, Time.today(clock))
                : topics.rename(tenant, id, name, basedOn);
        if (done != 1) {
            return Outcome.refused(Refusal.of(ErrorCode.CONFLICT, "basedOn"));
        }
        audit.record(caller, "surveyTopicSave", "surveyTopic", id);
        return Outcome.accepted(topics.findById(caller.tid(id)).orElseThrow(), id, basedOn + 1);
    }

    private List<Refusal> judge(UUID tenant, UUID id, String name) {
        List<Refusal> no = new ArrayList<>();
        if (name.isBlank()) {
            no.add(Refusal.of(ErrorCode.REQUIRED, "name"));
        } else if (name.length() > LONGEST) {
            no.add(Refusal.of(ErrorCode.INVALID, "name"));
        } else if (topics.others(tenant, id, name) > 0) {
            no.add(Refusal.of(ErrorCode.NAME_TAKEN, "name"));
        }
        patterns.find(name, Time.today(clock)).stream()
                .map(PersonalPatterns.Finding::kind)
                .distinct()
                .forEach(kind -> no.add(Refusal.of(ErrorCode.valueOf(kind.code()), "name")));
        return no;
    }
}
