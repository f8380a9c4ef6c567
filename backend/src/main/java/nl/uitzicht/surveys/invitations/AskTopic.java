package nl.uitzicht.surveys.invitations;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.Placement;
import nl.uitzicht.schools.ReachableContact;
import nl.uitzicht.schools.SchoolDirectory;
import nl.uitzicht.surveys.questionnaires.Topic;
import nl.uitzicht.surveys.questionnaires.Topics;

/**
 * The beheerder asks chosen contacts about a topic, once each in a school year; who deleted the invitation is not asked again that year.
 * Their answers are sealed and withheld like all others, with the school in the place of the traject.
 */
@Singleton
public class AskTopic {
    private static final int MOST = 200;

    private final Topics topics;
    private final AskedContacts askedBefore;
    private final Invitations invitations;
    private final SchoolDirectory schools;
    private final Asking asking;
    private final AuditLog audit;
    private final Clock clock;

    AskTopic(
            Topics topics,
            AskedContacts askedBefore,
            Invitations invitations,
            SchoolDirectory schools,
            Asking asking,
            AuditLog audit,
            Clock clock) {
        this.topics = topics;
        this.askedBefore = askedBefore;
        this.invitations = invitations;
        this.schools = schools;
        this.asking = asking;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refused for other roles, an absent topic, nobody or over 200 at once, and when one of them has no address any more. Who was asked
     * before is passed over.
     */
    public Outcome<Topic> ask(Caller caller, UUID topicId, List<UUID> contactIds) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        UUID tenant = caller.partnershipId();
        Optional<Topic> topic = topics.lock(tenant, topicId);
        if (topic.isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "topicId"));
        }
        List<UUID> wanted = contactIds.stream().distinct().toList();
        if (wanted.isEmpty() || wanted.size() > MOST) {
            return Outcome.refused(Refusal.of(wanted.isEmpty() ? ErrorCode.REQUIRED : ErrorCode.INVALID, "contactIds"));
        }
        LocalDate today = Time.today(clock);
        List<ReachableContact> contacts = schools.reachable(tenant, wanted, today);
        if (contacts.size() < wanted.size()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "contactIds"));
        }
        ask(tenant, topic.get(), contacts, today);
        audit.record(caller, "surveyTopicAsk", "surveyTopic", topicId);
        return Outcome.accepted(topic.get(), topicId, topic.get().version());
    }

    private void ask(UUID tenant, Topic topic, List<ReachableContact> contacts, LocalDate today) {
        LocalDate since = SchoolYears.firstDay(today);
        HashSet<String> addresses = new HashSet<>();
        contacts.stream()
                .filter(one -> addresses.add(Asking.address(one.card())))
                .filter(one -> askedBefore.add(tenant, topic.topicId(), one.id(), since.getYear()) == 1)
                .collect(Collectors.groupingBy(ReachableContact::schoolId, LinkedHashMap::new, Collectors.toList()))
                .forEach((school, asked) -> askSchool(tenant, topic, school, asked, since));
    }

    private void askSchool(UUID tenant, Topic topic, UUID school, List<ReachableContact> asked, LocalDate since) {
        Optional<Placement> place = schools.placement(tenant, school, Time.today(clock));
        UUID subject = subject(topic.topicId(), school, since.getYear());
        asking.ask(
                tenant,
                topic.series(),
                new Asking.About(
                        subject,
                        school,
                        null,
                        null,
                        place.map(Placement::regionId).orElse(null),
                        place.map(Placement::networkId).orElse(null),
                        since),
                asked.stream().map(ReachableContact::card).toList(),
                invitations.nextContact(tenant, subject));
    }

    /** Stands in the place of a traject: one for each topic, school and school year. */
    private static UUID subject(UUID topicId, UUID schoolId, int year) {
        return UUID.nameUUIDFromBytes(
                ("topic " + topicId + " " + year + " " + schoolId).getBytes(StandardCharsets.UTF_8));
    }
}
