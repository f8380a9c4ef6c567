package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** What a procesbegeleider does about own schools that could not be asked, and about who wants to be called. */
@Singleton
class FollowUp {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,185}\\.[^@\\s,;<>.]{2,}");
    private static final int NAME_LENGTH = 120;

    private final Invitations invitations;
    private final InvitationMail mail;
    private final AskedAddresses addresses;
    private final CallRows calls;
    private final AuditLog audit;
    private final Clock clock;

    FollowUp(
            Invitations invitations,
            InvitationMail mail,
            AskedAddresses addresses,
            CallRows calls,
            AuditLog audit,
            Clock clock) {
        this.invitations = invitations;
        this.mail = mail;
        this.addresses = addresses;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks at another address, by a new link and with the time to answer starting anew. Refused once it was answered or closed, and at another address that was asked the same, whether it answered or not. */
    Outcome<UUID> readdress(Caller caller, UUID id, String name, String email) {
        Optional<Refusal> no = judge(caller, name, email);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        UUID tenant = caller.partnershipId();
        Optional<Invitation> before = invitations.findById(caller.tid(id));
        UUID newId = UUID.randomUUID();
        if (invitations.readdress(tenant, id, reach(caller), newId, email, name, Time.today(clock)) != 1) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
        }
        Invitation asked = invitations.findById(caller.tid(newId)).orElseThrow();
        before.map(Invitation::recipient).ifPresent(old -> addresses.remove(tenant, asked.trajectId(), old));
        if (!addresses.add(tenant, asked.trajectId(), email)) {
            return Outcome.refused(Refusal.of(ErrorCode.ALREADY_ASKED, "email"));
        }
        mail.send(asked, 0);
        audit.record(caller, "surveyInvitationReaddress", "surveyInvitation", newId);
        return Outcome.accepted(newId, newId, 1);
    }

    /** Nobody is to be found there: it leaves the list, and its link leads nowhere. Refused when it is not on the list within reach. */
    Outcome<UUID> giveUp(Caller caller, UUID id) {
        if (!caller.is(Role.PROCESS_FACILITATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        if (invitations.giveUp(caller.partnershipId(), id, reach(caller)) != 1) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
        }
        audit.record(caller, "surveyUnreachedGiveUp", "surveyInvitation", id);
        return Outcome.accepted(id, id, 1);
    }

    /** A mail to this address came back: who was asked there comes on the list. Says nothing of whether that was so: that would tell who answered (0102). */
    Outcome<Boolean> report(Caller caller, UUID id, String address) {
        if (!caller.is(Role.PROCESS_FACILITATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        if (!ADDRESS.matcher(address.strip()).matches()) {
            return Outcome.refused(Refusal.of(ErrorCode.INVALID, "email"));
        }
        invitations.reported(caller.partnershipId(), reach(caller), address.strip());
        audit.record(caller, "surveyAddressReport", "surveyAddress", id);
        return Outcome.accepted(true, id, 1);
    }

    /** The person was called. */
    Outcome<UUID> called(Caller caller, UUID id) {
        if (!caller.is(Role.PROCESS_FACILITATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        if (calls.handle(caller.partnershipId(), id, reach(caller), Time.utc(clock)) != 1) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
        }
        audit.record(caller, "surveyCallHandle", "surveyCall", id);
        return Outcome.accepted(id, id, 1);
    }

    private static @Nullable String reach(Caller caller) {
        return caller.reach(Role.PROCESS_FACILITATOR).places();
    }

    private static Optional<Refusal> judge(Caller caller, String name, String email) {
        if (!caller.is(Role.PROCESS_FACILITATOR)) {
            return Optional.of(Refusal.of(ErrorCode.FORBIDDEN));
        }
        if (name.isBlank() || name.length() > NAME_LENGTH) {
            return Optional.of(Refusal.of(name.isBlank() ? ErrorCode.REQUIRED : ErrorCode.INVALID, "name"));
        }
        return ADDRESS.matcher(email).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of(ErrorCode.INVALID, "email"));
    }
}
