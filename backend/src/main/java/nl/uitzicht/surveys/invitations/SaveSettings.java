package nl.uitzicht.surveys.invitations;

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

/** The beheerder settles the terms of surveys. The threshold can be raised and never lowered again (D28). */
@Singleton
class SaveSettings {
    private static final int MONTHS = 12;
    private static final int LONGEST_DAYS = 90;
    private static final int HIGHEST_TRAJECTEN = 50;
    private static final int HIGHEST_SCHOOLS = 20;
    private static final int HIGHEST_NORM = 100;
    private static final int LOWEST_NORM = 10;

    private final SettingsRows rows;
    private final AuditLog audit;

    SaveSettings(SettingsRows rows, AuditLog audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** {@code wanted} carries the version it was made from. Refused for other roles, an older version, and values out of range. */
    Outcome<Settings> save(Caller caller, Settings wanted) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        List<Refusal> no = judge(wanted);
        no.addAll(lowered(rows.of(caller.partnershipId()), wanted));
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        UUID tenant = caller.partnershipId();
        rows.begin(tenant, Settings.usual(tenant));
        if (rows.change(tenant, wanted) != 1) {
            return Outcome.refused(Refusal.of(ErrorCode.CONFLICT, "basedOn"));
        }
        audit.record(caller, "surveySettingsSave", "partnership", tenant);
        return Outcome.accepted(rows.of(tenant), tenant, wanted.version() + 1);
    }

    private static List<Refusal> judge(Settings wanted) {
        List<Refusal> no = new ArrayList<>();
        check(no, wanted.firstReminderDays(), 1, wanted.secondReminderDays() - 1, "firstReminderDays");
        check(no, wanted.secondReminderDays(), 2, wanted.closesAfterDays() - 1, "secondReminderDays");
        check(no, wanted.closesAfterDays(), 3, LONGEST_DAYS, "closesAfterDays");
        check(no, wanted.leastTrajecten(), 1, HIGHEST_TRAJECTEN, "leastTrajecten");
        check(no, wanted.leastSchools(), 1, HIGHEST_SCHOOLS, "leastSchools");
        check(no, wanted.normTenths(), LOWEST_NORM, HIGHEST_NORM, "normTenths");
        if (wanted.yearlyMonth() != null) {
            check(no, wanted.yearlyMonth(), 1, MONTHS, "yearlyMonth");
        }
        return no;
    }

    /** What schools were promised holds for good, also for who is asked later (D28). */
    private static List<Refusal> lowered(Settings promised, Settings wanted) {
        List<Refusal> no = new ArrayList<>();
        if (wanted.leastTrajecten() < promised.leastTrajecten()) {
            no.add(Refusal.of(ErrorCode.THRESHOLD_LOWERED, "leastTrajecten"));
        }
        if (wanted.leastSchools() < promised.leastSchools()) {
            no.add(Refusal.of(ErrorCode.THRESHOLD_LOWERED, "leastSchools"));
        }
        return no;
    }

    private static void check(List<Refusal> no, int value, int least, int most, String field) {
        if (value < least || value > most) {
            no.add(Refusal.of(ErrorCode.INVALID, field));
        }
    }
}
