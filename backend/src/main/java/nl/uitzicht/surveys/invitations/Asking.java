package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.SchoolContactCard;
import nl.uitzicht.schools.SchoolDirectory;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.surveys.questionnaires.Questionnaires;
import nl.uitzicht.surveys.questionnaires.Series;

/** Asks a school: each contact who can be mailed gets a link of their own. Who cannot comes on the procesbegeleider's list, and so does a school without contacts. */
@Singleton
class Asking {
    private final Invitations invitations;
    private final InvitationMail mail;
    private final Questionnaires questionnaires;
    private final SchoolDirectory schools;
    private final NetworkGroups networkGroups;
    private final AskedAddresses addresses;
    private final Clock clock;

    Asking(
            Invitations invitations,
            InvitationMail mail,
            Questionnaires questionnaires,
            SchoolDirectory schools,
            NetworkGroups networkGroups,
            AskedAddresses addresses,
            Clock clock) {
        this.invitations = invitations;
        this.mail = mail;
        this.questionnaires = questionnaires;
        this.schools = schools;
        this.networkGroups = networkGroups;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * What a school is asked about, and in which groups its answers count.
     *
     * @param id of the traject, or made for the school and the year: each contact is asked about it once
     */
    record About(
            UUID id,
            UUID schoolId,
            @Nullable UUID expertId,
            @Nullable UUID domainId,
            @Nullable UUID regionId,
            @Nullable UUID networkId,
            LocalDate since) {}

    /** Asks all contacts of the school now, in the caller's transaction, by the newest version. */
    void ask(UUID tenant, Purpose purpose, About about) {
        ask(tenant, Series.of(purpose), about, schools.contacts(tenant, about.schoolId(), Time.today(clock)), 0);
    }

    /** The same of some contacts, numbered from {@code first} on. */
    void ask(UUID tenant, Series series, About about, List<SchoolContactCard> contacts, int first) {
        UUID questionnaire = questionnaires.newest(tenant, series).id();
        String group = about.networkId() == null
                ? null
                : networkGroups
                        .find(tenant, about.networkId())
                        .map(NetworkGroup::name)
                        .orElse(null);
        List<SchoolContactCard> each =
                contacts.stream().filter(distinct(Asking::address)).toList();
        if (each.isEmpty()) {
            invitations.save(invitation(tenant, about, questionnaire, group, first, null));
        }
        for (int i = 0; i < each.size(); i++) {
            Invitation invitation =
                    invitations.save(invitation(tenant, about, questionnaire, group, first + i, each.get(i)));
            if (each.get(i).reachable()) {
                addresses.add(tenant, about.id(), each.get(i).email());
                mail.send(invitation, 0);
            }
        }
    }

    /** By which somebody who stands on a list twice is known: the address, and without one the name. */
    static String address(SchoolContactCard contact) {
        return AskedAddresses.plain(contact.reachable() ? contact.email() : contact.name());
    }

    /** Lets the first with each key through: who stands on the list twice is asked once. */
    private static <T> Predicate<T> distinct(Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        return one -> seen.add(key.apply(one));
    }

    private Invitation invitation(
            UUID tenant,
            About about,
            UUID questionnaire,
            @Nullable String group,
            int number,
            @Nullable SchoolContactCard contact) {
        return new Invitation(
                new Tid(tenant, UUID.randomUUID()),
                questionnaire,
                about.id(),
                number,
                about.schoolId(),
                about.expertId(),
                about.domainId(),
                about.regionId(),
                about.networkId(),
                group,
                schools.board(tenant, about.schoolId()).orElse(null),
                about.since(),
                contact == null || !contact.reachable() ? InvitationState.MISSING : InvitationState.OPEN,
                null,
                contact == null || !contact.reachable() ? null : contact.email(),
                contact == null ? null : contact.name(),
                Time.today(clock),
                0,
                null,
                false,
                false,
                null,
                0,
                null);
    }
}
