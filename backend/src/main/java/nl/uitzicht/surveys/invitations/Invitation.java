package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * One contact of a school asked about one traject. Known by the hash of its link's secret. Once it is used, only what the response rate
 * needs is left: no name, no draft, no moment (D27).
 *
 * @param contactNumber which contact of the school, from 0 on: nobody is asked twice about one traject
 * @param counted       whether a batch was sealed that its answer went into
 * @param draft         what was filled in so far, sealed with a key that follows from the link and is kept nowhere
 * @param bounced       whether the last mail came back
 * @param closesAfterDays how many counted days a mail gave to answer; null before the first one and once it is used
 */
@MappedEntity("survey_invitation")
public record Invitation(
        @EmbeddedId Tid id,
        @Uuid16 UUID questionnaireId,
        @Uuid16 UUID trajectId,
        int contactNumber,
        @Uuid16 UUID schoolId,
        @Nullable @Uuid16 UUID expertId,
        @Nullable @Uuid16 UUID domainId,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID networkId,
        @Nullable String networkGroup,
        @Nullable String boardNumber,
        LocalDate trajectStartsOn,
        InvitationState state,
        @Nullable byte[] secretHash,
        @Nullable String recipient,
        @Nullable String recipientName,
        LocalDate askedOn,
        int reminders,
        @Nullable @Uuid16 UUID mailId,
        boolean bounced,
        boolean counted,
        @Nullable byte[] draft,
        int draftVersion,
        @Nullable Integer closesAfterDays) {

    /** The partnership it belongs to. */
    public UUID partnershipId() {
        return id.partnershipId();
    }

    /** After how many counted days it closes: what a mail promised is kept when the partnership shortens the time. */
    public int closesAfter(Settings settled) {
        return closesAfterDays == null
                ? settled.closesAfterDays()
                : Math.max(closesAfterDays, settled.closesAfterDays());
    }

    /** What its answer counts in. */
    public Groups groups() {
        return new Groups(questionnaireId, expertId, domainId, regionId, networkId, networkGroup, boardNumber);
    }
}
