package nl.uitzicht.access;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the members of the partnership, for the beheerder. */
@Singleton
class MembersGraphQl implements GraphQlFeature {
    private final Members members;
    private final InviteMember inviteMember;
    private final ChangeRoles changeRoles;
    private final EndMembership endMembership;
    private final Mutations mutations;
    private final Payload payload;
    private final Moments moments;

    MembersGraphQl(
            Members members,
            InviteMember inviteMember,
            ChangeRoles changeRoles,
            EndMembership endMembership,
            Mutations mutations,
            Payload payload,
            Moments moments) {
        this.members = members;
        this.inviteMember = inviteMember;
        this.changeRoles = changeRoles;
        this.endMembership = endMembership;
        this.mutations = mutations;
        this.payload = payload;
        this.moments = moments;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("members", this::page));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("memberInvite", this::invite)
                .dataFetcher("memberInviteAgain", this::again)
                .dataFetcher("memberChangeRoles", this::changeRoles)
                .dataFetcher("memberEnd", this::end));
        wiring.type(newTypeWiring("Member")
                .dataFetcher(
                        "roles", environment -> environment.<Member>getSource().roleSet()));
    }

    private Connection<Member> page(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        String pattern = NamePosition.pattern(environment.getArgument("search"));
        return Connection.of(
                members.page(caller.partnershipId(), moments.today(), pattern, after.name(), after.id(), page.limit()),
                page,
                member -> NamePosition.text(member.name(), member.id()));
    }

    private Map<String, Object> invite(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        List<String> roles = input.get("roles");
        var guest = new InviteMember.Guest(input.id("id"), input.text("name"), input.text("email"), set(roles));
        return payload.of(
                "member",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> inviteMember.invite(caller, guest),
                        id -> find(caller, id)));
    }

    private Map<String, Object> again(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "member",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> inviteMember.again(caller, id),
                        found -> find(caller, found)));
    }

    private Map<String, Object> end(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "endedId",
                mutations.run(caller, mutation(environment), () -> endMembership.end(caller, id), ended -> ended));
    }

    private Map<String, Object> changeRoles(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID id = input.id("id");
        return payload.of(
                "member",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> changeRoles.change(caller, id, set(input.get("seen")), set(input.get("roles"))),
                        found -> find(caller, found)));
    }

    private @Nullable Member find(Caller caller, UUID id) {
        return members.find(caller.partnershipId(), moments.today(), id).orElse(null);
    }

    private static Set<Role> set(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }
}
