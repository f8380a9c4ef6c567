package nl.uitzicht.access;

import static nl.uitzicht.platform.mutations.ErrorCode.ALREADY_MEMBER;
import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.EXPERT_AT_WORK;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.LAST_ADMINISTRATOR;
import static nl.uitzicht.platform.mutations.ErrorCode.MEMBER_ELSEWHERE;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.OWN_WORK;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;

import nl.uitzicht.platform.mutations.Refusal;

/** Why somebody is not invited, a membership does not end, or an app is not taken from an account. */
sealed interface MemberRejection extends Refusal {
    /** A name of spaces. */
    record NameMissing() implements MemberRejection {}

    /** A name of more characters than fit. */
    record NameTooLong(int most) implements MemberRejection {}

    /** Not an e-mail address. */
    record NoAddress() implements MemberRejection {}

    /** Without a role nobody can do anything. */
    record NoRole(String at) implements MemberRejection {}

    /** A role at a place where it cannot hold, or that is not there. */
    record NoPlace() implements MemberRejection {}

    /** The id that the device made is somebody's already. */
    record IdTaken() implements MemberRejection {}

    /** A member has this address. */
    record AlreadyMember() implements MemberRejection {}

    /** Without this member there is no beheerder who can sign in. */
    record LastAdministrator(String at) implements MemberRejection {}

    /** Running trajecten have this expert for their lead. */
    record ExpertAtWork() implements MemberRejection {}

    /** Another beheerder changed the roles meanwhile. */
    record RolesChanged() implements MemberRejection {}

    /** The caller is no beheerder. */
    record NotAdministrator() implements MemberRejection {}

    /** Nobody ends the own membership, or takes the app from the own account. */
    record OwnMembership() implements MemberRejection {}

    /** Another partnership counts on this account too. */
    record WorksElsewhere() implements MemberRejection {}

    /** No such member, or one of another partnership. */
    record UnknownMember() implements MemberRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NameMissing _ -> Told.of(REQUIRED, "name");
            case NameTooLong no -> Told.of(TOO_LONG, "name").with("max", no.most());
            case NoAddress _ -> Told.of(INVALID, "email");
            case NoRole no -> Told.of(REQUIRED, no.at());
            case NoPlace _ -> Told.of(INVALID, "grants");
            case IdTaken _ -> Told.of(INVALID, "id");
            case AlreadyMember _ -> Told.of(ALREADY_MEMBER, "email");
            case LastAdministrator no -> Told.of(LAST_ADMINISTRATOR, no.at());
            case ExpertAtWork _ -> Told.of(EXPERT_AT_WORK, "grants");
            case RolesChanged _ -> Told.of(CONFLICT, "seen");
            case NotAdministrator _ -> Told.of(FORBIDDEN);
            case OwnMembership _ -> Told.of(OWN_WORK);
            case WorksElsewhere _ -> Told.of(MEMBER_ELSEWHERE);
            case UnknownMember _ -> Told.of(NOT_FOUND, "id");
        };
    }
}
