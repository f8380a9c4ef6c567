package nl.uitzicht.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * A case (casus) without its words, which stand apart until it closes. Network and region are those of the day it was brought. Dates are civil;
 * moments are not kept, nor anything about a traject (D22).
 *
 * @param hgwLevel      1 to 3 (R32)
 * @param carriedFromId the meeting it was brought to, which was called off
 */
@MappedEntity("support_case")
record SupportCase(
        @EmbeddedId Tid id,
        String code,
        @Uuid16 UUID schoolId,
        @Nullable @Uuid16 UUID networkId,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID meetingId,
        CaseSubject subject,
        @Nullable GroupBand groupBand,
        Dimension dimension,
        @Nullable Integer hgwLevel,
        @Nullable CaseOutcome outcome,
        @Nullable FollowUp followUp,
        @Nullable @Uuid16 UUID domainId,
        LocalDate broughtOn,
        @Uuid16 UUID broughtBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable @Uuid16 UUID previousCaseId,
        @Nullable @Uuid16 UUID carriedFromId,
        int version) {

    CaseState state() {
        if (closedOn != null) {
            return CaseState.CLOSED;
        }
        return outcome == null ? CaseState.BROUGHT : CaseState.DISCUSSED;
    }

    /** Whether this is the outcome, with the same domain if it has one, that it has already. */
    boolean isAnsweredAs(CaseAnswer answer) {
        return outcome == answer.outcome() && Objects.equals(domainId, answer.domainId());
    }

    /** With the network's answer of a day, which may come in the place of an earlier one. */
    SupportCase answered(@Nullable UUID atMeeting, CaseAnswer answer, LocalDate day) {
        return new SupportCase(
                id,
                code,
                schoolId,
                networkId,
                regionId,
                atMeeting,
                subject,
                groupBand,
                dimension,
                hgwLevel,
                answer.outcome(),
                answer.followUp(),
                answer.domainId(),
                broughtOn,
                broughtBy,
                day,
                closedOn,
                previousCaseId,
                carriedFromId,
                version + 1);
    }

    /** About something else than was thought. */
    SupportCase about(CaseFields fields) {
        return new SupportCase(
                id,
                code,
                schoolId,
                networkId,
                regionId,
                meetingId,
                fields.subject(),
                fields.groupBand(),
                fields.dimension(),
                fields.hgwLevel(),
                outcome,
                followUp,
                domainId,
                broughtOn,
                broughtBy,
                decidedOn,
                closedOn,
                previousCaseId,
                carriedFromId,
                version + 1);
    }

    /** Closed on a day. */
    SupportCase closed(LocalDate day) {
        return new SupportCase(
                id,
                code,
                schoolId,
                networkId,
                regionId,
                meetingId,
                subject,
                groupBand,
                dimension,
                hgwLevel,
                outcome,
                followUp,
                domainId,
                broughtOn,
                broughtBy,
                decidedOn,
                day,
                previousCaseId,
                carriedFromId,
                version + 1);
    }
}
