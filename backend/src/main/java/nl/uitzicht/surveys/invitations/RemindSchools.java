package nl.uitzicht.surveys.invitations;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.jobs.DailyWork;
import nl.uitzicht.schools.SchoolDays;

/**
 * Reminds those who did not answer, twice at the most and on a school day of theirs, and closes what stayed unanswered. Days count without
 * the school's holidays and closures. Who answered is never reminded: their invitation is no longer open.
 */
@Singleton
class RemindSchools implements DailyWork {
    private static final int LAST_REMINDER = 2;
    private static final int THANKS_DAYS = 180;

    private final Invitations invitations;
    private final InvitationMail mail;
    private final SettingsRows settings;
    private final CountedDays days;
    private final SchoolDays schoolDays;
    private final CallRows calls;
    private final AskedContacts askedContacts;
    private final AskedAddresses askedAddresses;

    RemindSchools(
            Invitations invitations,
            InvitationMail mail,
            SettingsRows settings,
            CountedDays days,
            SchoolDays schoolDays,
            CallRows calls,
            AskedContacts askedContacts,
            AskedAddresses askedAddresses) {
        this.invitations = invitations;
        this.mail = mail;
        this.settings = settings;
        this.days = days;
        this.schoolDays = schoolDays;
        this.calls = calls;
        this.askedContacts = askedContacts;
        this.askedAddresses = askedAddresses;
    }

    @Override
    public String name() {
        return "remind-of-surveys";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        Settings settled = settings.of(partnershipId);
        invitations.open(partnershipId).forEach(invitation -> look(invitation, settled, today));
        invitations.missing(partnershipId).stream()
                .filter(invitation -> today.isAfter(due(invitation, invitation.closesAfter(settled))))
                .forEach(invitation ->
                        invitations.giveUp(partnershipId, invitation.id().id(), null));
        invitations.forgetLinks(partnershipId, today.minusDays(THANKS_DAYS));
        askedAddresses.forgetSettled(partnershipId);
        askedContacts.forget(partnershipId, SchoolYears.firstDay(today).getYear());
        calls.forget(
                partnershipId,
                today.minusDays(CallRows.KEPT_DAYS).atStartOfDay(),
                today.minusDays(CallRows.WAITING_DAYS).atStartOfDay());
    }

    private void look(Invitation invitation, Settings settled, LocalDate today) {
        if (today.isAfter(due(invitation, invitation.closesAfter(settled)))) {
            end(invitation);
            return;
        }
        int reminder = reminder(invitation, settled, today);
        boolean sends = reminder > invitation.reminders() && !invitation.bounced();
        if (sends && schoolDays.isSchoolDay(invitation.partnershipId(), invitation.schoolId(), today)) {
            mail.send(invitation, reminder);
        }
    }

    /** A mail that came back and that nobody mended asked nobody: that is not a school that did not answer. */
    private void end(Invitation invitation) {
        UUID id = invitation.id().id();
        if (invitation.bounced()) {
            invitations.giveUp(invitation.partnershipId(), id, null);
        } else {
            invitations.close(invitation.partnershipId(), id);
        }
    }

    private int reminder(Invitation invitation, Settings settled, LocalDate today) {
        if (!today.isBefore(due(invitation, settled.secondReminderDays()))) {
            return LAST_REMINDER;
        }
        return today.isBefore(due(invitation, settled.firstReminderDays())) ? 0 : 1;
    }

    private LocalDate due(Invitation invitation, int count) {
        return days.after(invitation.partnershipId(), invitation.schoolId(), invitation.askedOn(), count);
    }
}
