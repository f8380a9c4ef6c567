package nl.uitzicht.access;

import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;

/** Why somebody is not invited, or a membership does not end. */
sealed interface MemberRejection extends Refusal {
    /** A name of spaces. */
    record NameMissing() implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.REQUIRED;
        }

        @Override
        public List<String> field() {
            return List.of("name");
        }
    }

    /** A name of more characters than fit. */
    record NameTooLong(int most) implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.TOO_LONG;
        }

        @Override
        public List<String> field() {
            return List.of("name");
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of("max", Integer.toString(most));
        }
    }

    /** Not an e-mail address. */
    record NoAddress() implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.INVALID;
        }

        @Override
        public List<String> field() {
            return List.of("email");
        }
    }

    /** Without a role nobody can do anything. */
    record NoRole(String at) implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.REQUIRED;
        }

        @Override
        public List<String> field() {
            return List.of(at);
        }
    }

    /** A role at a place where it cannot hold, or that is not there. */
    record NoPlace() implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.INVALID;
        }

        @Override
        public List<String> field() {
            return List.of("grants");
        }
    }

    /** A member has this address. */
    record AlreadyMember() implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.ALREADY_MEMBER;
        }

        @Override
        public List<String> field() {
            return List.of("email");
        }
    }

    /** Without this member there is no beheerder who can sign in. */
    record LastAdministrator(String at) implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.LAST_ADMINISTRATOR;
        }

        @Override
        public List<String> field() {
            return List.of(at);
        }
    }

    /** Another beheerder changed the roles meanwhile. */
    record RolesChanged() implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.CONFLICT;
        }

        @Override
        public List<String> field() {
            return List.of("seen");
        }
    }

    /** The caller is no beheerder. */
    record NotAdministrator() implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.FORBIDDEN;
        }
    }

    /** Nobody ends the own membership. */
    record OwnMembership() implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.OWN_WORK;
        }
    }

    /** No such member, or one of another partnership. */
    record UnknownMember() implements MemberRejection {
        @Override
        public ErrorCode code() {
            return ErrorCode.NOT_FOUND;
        }

        @Override
        public List<String> field() {
            return List.of("id");
        }
    }
}
