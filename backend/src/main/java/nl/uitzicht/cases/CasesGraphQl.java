package nl.uitzicht.cases;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.load;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.RoleNetwork;
import nl.uitzicht.schools.SchoolCard;
import org.dataloader.DataLoader;

/** Wires the reading of cases. A beleidsmedewerker is not told which school brought one (D22). */
@Singleton
class CasesGraphQl implements GraphQlFeature {
    private final CaseAccess access;
    private final SupportCases cases;
    private final CaseTexts texts;
    private final AlikeCases alike;

    CasesGraphQl(CaseAccess access, SupportCases cases, CaseTexts texts, AlikeCases alike) {
        this.access = access;
        this.cases = cases;
        this.texts = texts;
        this.alike = alike;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("networkCases", this::ofNetworks)
                .dataFetcher("schoolCases", this::ofSchools)
                .dataFetcher("mySchools", this::mySchools));
        wiring.type(newTypeWiring("SupportCase")
                .dataFetcher("id", environment -> one(environment).id().id())
                .dataFetcher("school", CasesGraphQl::school)
                .dataFetcher(
                        "domain",
                        environment ->
                                load(environment, "domain", one(environment).domainId()))
                .dataFetcher(
                        "network",
                        environment ->
                                load(environment, "network", one(environment).networkId()))
                .dataFetcher("alike", this::alike)
                .dataFetcher("previousCode", environment -> previousCode(one(environment)))
                .dataFetcher("state", environment -> one(environment).state())
                .dataFetcher("tried", environment -> words(environment, CaseText::tried))
                .dataFetcher("question", environment -> words(environment, CaseText::question)));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of(
                "alikeCases",
                Loaders.listsById(ids -> alike.of(caller.partnershipId(), ids), AlikeCase::caseId),
                "caseText",
                Loaders.rowsById(
                        ids -> texts.byIds(caller.partnershipId(), ids),
                        text -> text.id().id()));
    }

    private static SupportCase one(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    /** A beleidsmedewerker who is procesbegeleider elsewhere, or of a school, is still not told here. */
    private static @Nullable Object school(DataFetchingEnvironment environment) {
        return isTold(environment)
                ? load(environment, "school", one(environment).schoolId())
                : null;
    }

    /** That two cases are of one school is told to who is told the school. */
    private @Nullable Object alike(DataFetchingEnvironment environment) {
        if (!isTold(environment)) {
            return null;
        }
        DataLoader<UUID, List<AlikeCase>> loader = environment.getDataLoader("alikeCases");
        return loader.load(one(environment).id().id()).thenApply(all -> all.isEmpty() ? null : all.getFirst());
    }

    private static boolean isTold(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        SupportCase one = one(environment);
        return caller.is(Role.POLICY_OFFICER)
                ? caller.reach(Role.PROCESS_FACILITATOR).holds(one.regionId(), one.networkId())
                : caller.is(Role.PROCESS_FACILITATOR, Role.SCHOOL);
    }

    private static @Nullable String previousCode(SupportCase one) {
        return one.previousCaseId() == null ? null : CaseCode.of(one.previousCaseId());
    }

    private static CompletableFuture<String> words(
            DataFetchingEnvironment environment, Function<CaseText, String> which) {
        DataLoader<UUID, CaseText> loader = environment.getDataLoader("caseText");
        return loader.load(one(environment).id().id()).thenApply(text -> text == null ? "" : which.apply(text));
    }

    private Connection<SupportCase> ofNetworks(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER);
        List<UUID> own = access.networks(caller, Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER).stream()
                .map(RoleNetwork::id)
                .toList();
        Page page = Page.of(environment);
        CaseList after = CaseList.of(page);
        List<SupportCase> rows = own.isEmpty()
                ? List.of()
                : cases.ofNetworks(
                        caller.partnershipId(),
                        own,
                        caller.is(Role.PROCESS_FACILITATOR),
                        access.today(),
                        after.broughtOn(),
                        after.id(),
                        page.limit());
        return Connection.of(rows, page, CaseList::text);
    }

    private Connection<SupportCase> ofSchools(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SCHOOL);
        List<UUID> own = access.schools(caller).stream().map(SchoolCard::id).toList();
        Page page = Page.of(environment);
        CaseList after = CaseList.of(page);
        List<SupportCase> rows = own.isEmpty()
                ? List.of()
                : cases.ofSchools(caller.partnershipId(), own, after.broughtOn(), after.id(), page.limit());
        return Connection.of(rows, page, CaseList::text);
    }

    private Connection<SchoolCard> mySchools(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SCHOOL);
        return Connection.ofShort(access.schools(caller), Page.of(environment).first());
    }
}
