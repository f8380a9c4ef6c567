package nl.uitzicht.access;

import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.DAYS_OUT_OF_RANGE;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The beheerder settles what holds for the whole partnership. */
@Singleton
class SetPartnership {
    private static final int MOST_DAYS = 90;
    private static final int NAME_LENGTH = 120;

    private final PartnershipSettingRows rows;
    private final AuditLog audit;

    SetPartnership(PartnershipSettingRows rows, AuditLog audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Refused for other roles, an empty or too long name, a grace outside 0 to 90 days, and settings changed meanwhile. */
    Outcome<PartnershipSettings> set(Caller caller, PartnershipSettings asked) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(FORBIDDEN));
        }
        List<Refusal> no = new ArrayList<>();
        if (asked.name().isEmpty()) {
            no.add(Refusal.of(REQUIRED, "name"));
        } else if (asked.name().length() > NAME_LENGTH) {
            no.add(Refusal.of(INVALID, "name"));
        }
        if (asked.closingGraceDays() < 0 || asked.closingGraceDays() > MOST_DAYS) {
            no.add(Refusal.of(DAYS_OUT_OF_RANGE, "closingGraceDays")
                    .with("min", 0)
                    .with("max", MOST_DAYS));
        }
        return no.isEmpty() ? keep(caller, asked) : Outcome.refused(no);
    }

    private Outcome<PartnershipSettings> keep(Caller caller, PartnershipSettings asked) {
        UUID tenant = caller.partnershipId();
        int kept = rows.set(
                tenant,
                asked.name(),
                asked.holidayRegion(),
                asked.travelCounts(),
                asked.closingGraceDays(),
                asked.settingsVersion());
        if (kept == 0) {
            return Outcome.refused(Refusal.of(CONFLICT, "basedOnVersion"));
        }
        audit.record(caller, "partnershipSettingsSet", "partnership", tenant);
        return Outcome.accepted(rows.of(tenant), tenant, asked.settingsVersion() + 1);
    }
}
