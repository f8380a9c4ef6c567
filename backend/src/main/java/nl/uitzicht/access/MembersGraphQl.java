package nl.uitzicht.access;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.load;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import org.dataloader.DataLoader;

/** Wires the members of the partnership, for the beheerder. */
@Singleton
class MembersGraphQl implements GraphQlFeature {
    private final Members members;
    private final MemberGrants grants;
    private final InviteMember inviteMember;
    private final ChangeRoles changeRoles;
    private final ResetSecondFactor resetSecondFactor;
    private final EndMembership endMembership;
    private final Mutations mutations;
    private final Payload payload;
    private final Clock clock;

    MembersGraphQl(
            Members members,
            MemberGrants grants,
            InviteMember inviteMember,
            ChangeRoles changeRoles,
            ResetSecondFactor resetSecondFactor,
            EndMembership endMembership,
            Mutations mutations,
            Payload payload,
            Clock clock) {
        this.members = members;
        this.grants = grants;
        this.inviteMember = inviteMember;
        this.changeRoles = changeRoles;
        this.resetSecondFactor = resetSecondFactor;
        this.endMembership = endMembership;
        this.mutations = mutations;
        this.payload = payload;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("members", this::page).dataFetcher("member", this::member));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("memberInvite", this::invite)
                .dataFetcher("memberInviteAgain", this::again)
                .dataFetcher("memberChangeRoles", this::changeRoles)
                .dataFetcher("memberResetSecondFactor", this::resetSecondFactor)
                .dataFetcher("memberEnd", this::end));
        wiring.type(newTypeWiring("Member")
                .dataFetcher(
                        "roles", environment -> environment.<Member>getSource().roleSet())
                .dataFetcher(
                        "grants",
                        environment -> load(
                                environment,
                                "memberGrants",
                                environment.<Member>getSource().id())));
        wiring.type(newTypeWiring("RoleGrant")
                .dataFetcher(
                        "region",
                        environment -> load(
                                environment,
                                "region",
                                environment.<MemberGrant>getSource().regionId()))
                .dataFetcher(
                        "network",
                        environment -> load(
                                environment,
                                "network",
                                environment.<MemberGrant>getSource().networkId())));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(
                "memberGrants",
                Loaders.listsById(
                        ids -> grants.of(caller.partnershipId(), ids, Time.today(clock)), MemberGrant::membershipId));
    }

    private @Nullable Member member(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        return find(caller, Requests.id(environment.getArgument("id")));
    }

    private Connection<Member> page(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        String pattern = NamePosition.pattern(environment.getArgument("search"));
        return Connection.of(
                members.page(
                        caller.partnershipId(), Time.today(clock), pattern, after.name(), after.id(), page.limit()),
                page,
                member -> NamePosition.text(member.name(), member.id()));
    }

    private Map<String, Object> invite(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        var guest = new InviteMember.Guest(
                input.id("id"), input.text("name"), input.text("email"), asked(input), input.part("terms"));
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

    private Map<String, Object> resetSecondFactor(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "member",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> resetSecondFactor.reset(caller, id),
                        found -> find(caller, found)));
    }

    private Map<String, Object> end(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        List<Succession> successions = input(environment).parts("successions").stream()
                .map(part -> new Succession(part.id("trajectId"), part.id("toExpertId")))
                .toList();
        return payload.of(
                "endedId",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> endMembership.end(caller, id, successions),
                        ended -> ended));
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
                        () -> changeRoles.change(
                                caller, id, Grant.of(input.parts("seen")), Grant.of(input.parts("grants"))),
                        found -> find(caller, found)));
    }

    private @Nullable Member find(Caller caller, UUID id) {
        return members.find(caller.partnershipId(), Time.today(clock), id).orElse(null);
    }

    /** Where each role holds; without a place, for the whole partnership. */
    private static Set<Grant> asked(Input input) {
        Set<Grant> grants = Grant.of(input.parts("grants"));
        List<String> roles = input.get("roles");
        roles.stream()
                .map(Role::valueOf)
                .filter(role -> !Grant.roles(grants).contains(role))
                .forEach(role -> grants.add(Grant.whole(role)));
        return Grant.widest(grants);
    }
}
