package nl.uitzicht.coupling;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.schools.RoleNetworks;
import nl.uitzicht.schools.SchoolCard;
import nl.uitzicht.trajecten.Traject;
import org.dataloader.DataLoader;

/** Wires the start of a traject: the dossier, the first contact and its term. */
@Singleton
class StartsGraphQl implements GraphQlFeature {
    private final CouplingAccess access;
    private final CouplingSettings settings;
    private final Deployments deployments;
    private final FirstContacts contacts;
    private final RoleNetworks networks;
    private final RecordContact contact;
    private final ReadyDossier ready;
    private final CancelDeployment cancel;
    private final SetTerms terms;
    private final Mutations mutations;
    private final Payload payload;

    StartsGraphQl(
            CouplingAccess access,
            CouplingSettings settings,
            Deployments deployments,
            FirstContacts contacts,
            RoleNetworks networks,
            RecordContact contact,
            ReadyDossier ready,
            CancelDeployment cancel,
            SetTerms terms,
            Mutations mutations,
            Payload payload) {
        this.access = access;
        this.settings = settings;
        this.deployments = deployments;
        this.contacts = contacts;
        this.networks = networks;
        this.contact = contact;
        this.ready = ready;
        this.cancel = cancel;
        this.terms = terms;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher(
                        "couplingTerms",
                        environment -> settings.of(caller(environment).partnershipId()))
                .dataFetcher("schoolDeployments", this::ofSchools));
        wiring.type(newTypeWiring("Traject").dataFetcher("firstContact", this::firstContact));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("firstContactRecord", this::record)
                .dataFetcher("dossierReady", this::ready)
                .dataFetcher("deploymentCancel", this::cancel)
                .dataFetcher("couplingTermsSet", this::set));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(
                "firstContact",
                Loaders.rowsById(ids -> contacts.of(caller.partnershipId(), ids), FirstContact::trajectId));
    }

    private Object firstContact(DataFetchingEnvironment environment) {
        Traject traject = environment.getSource();
        DataLoader<UUID, FirstContact> loader = environment.getDataLoader("firstContact");
        return loader.load(traject.id());
    }

    private Connection<DeploymentsGraphQl.Listed> ofSchools(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SCHOOL);
        Page page = Page.of(environment);
        List<UUID> own = networks.ofContact(caller.partnershipId(), caller.email(), access.today()).stream()
                .map(SchoolCard::id)
                .toList();
        List<Deployment> rows =
                own.isEmpty() ? List.of() : deployments.waitingOf(caller.partnershipId(), own, page.limit());
        return Connection.of(rows, page, DeploymentPosition::text)
                .map(one -> new DeploymentsGraphQl.Listed(one, null, one.late(access.today())));
    }

    private Map<String, Object> record(DataFetchingEnvironment environment) {
        Input input = input(environment);
        var said = new RecordContact.Said(
                input.id("trajectId"), input.get("on"), input.fields().containsKey("replaces"), input.get("replaces"));
        return once(environment, () -> contact.record(caller(environment), said));
    }

    private Map<String, Object> ready(DataFetchingEnvironment environment) {
        Input input = input(environment);
        return once(environment, () -> ready.ready(caller(environment), input.id("id"), input.text("reference")));
    }

    private Map<String, Object> cancel(DataFetchingEnvironment environment) {
        Input input = input(environment);
        return once(
                environment,
                () -> cancel.cancel(caller(environment), input.id("id"), input.text("reason"), Overrules.of(input)));
    }

    private Map<String, Object> once(DataFetchingEnvironment environment, Supplier<Outcome<Deployment>> change) {
        Caller caller = caller(environment);
        Outcome<Deployment> outcome = mutations.run(
                caller,
                mutation(environment),
                change,
                id -> deployments.findById(caller.tid(id)).orElseThrow());
        return payload.of(
                "deployment",
                outcome.fold(
                        done -> Outcome.accepted(
                                new DeploymentsGraphQl.Listed(
                                        done.value(), null, done.value().late(access.today())),
                                done.id(),
                                done.version()),
                        no -> new Outcome.Refused<>(no.refusals(), no.conflicts())));
    }

    private Map<String, Object> set(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        CouplingSetting now = settings.of(caller.partnershipId());
        Integer minutes = input.get("provisionalMinutes");
        Integer version = input.get("basedOnVersion");
        var asked = new CouplingSetting(
                input.text("dossierSystem"),
                input.number("firstContactDays"),
                minutes == null ? now.provisionalMinutes() : minutes,
                version == null ? now.version() : version);
        return payload.of(
                "terms",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> terms.set(caller, asked),
                        id -> settings.of(caller.partnershipId())));
    }
}
