package nl.uitzicht.hours;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.load;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.tenancy.Caller;
import org.dataloader.DataLoader;

/** Wires hour entries: reading, totals, logging, correcting, withdrawing. */
@Singleton
class HoursGraphQl implements GraphQlFeature {
    private final HourEntries entries;
    private final HourPages pages;
    private final HourTotals totals;
    private final HourLoaders loaders;
    private final LogHours logHours;
    private final CorrectHours correctHours;
    private final WithdrawHours withdrawHours;
    private final Mutations mutations;
    private final Payload payload;

    HoursGraphQl(
            HourEntries entries,
            HourPages pages,
            HourTotals totals,
            HourLoaders loaders,
            LogHours logHours,
            CorrectHours correctHours,
            WithdrawHours withdrawHours,
            Mutations mutations,
            Payload payload) {
        this.entries = entries;
        this.pages = pages;
        this.totals = totals;
        this.loaders = loaders;
        this.logHours = logHours;
        this.correctHours = correctHours;
        this.withdrawHours = withdrawHours;
        this.mutations = mutations;
        this.payload = payload;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("hourEntries", this::hourEntries)
                .dataFetcher("hourTotals", this::hourTotals));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("hourEntryLog", this::log)
                .dataFetcher("hourEntryCorrect", this::correct)
                .dataFetcher("hourEntryWithdraw", this::withdraw));
        wiring.type(hourEntry());
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return loaders.of(caller);
    }

    private TypeRuntimeWiring.Builder hourEntry() {
        return newTypeWiring("HourEntry")
                .dataFetcher("id", environment -> entry(environment).id().id())
                .dataFetcher(
                        "activityKind",
                        environment -> load(
                                environment, "activityKind", entry(environment).activityKindId()))
                .dataFetcher("traject", TrajectOfHours::fetch)
                .dataFetcher(
                        "schoolName",
                        environment -> load(
                                environment, "hourSchool", entry(environment).trajectId()))
                .dataFetcher(
                        "network",
                        environment ->
                                load(environment, "network", entry(environment).networkId()))
                .dataFetcher(
                        "expert",
                        environment ->
                                load(environment, "expert", entry(environment).membershipId()))
                .dataFetcher("changes", HoursGraphQl::changes);
    }

    private static HourEntry entry(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private static CompletableFuture<Connection<HourLoaders.Change>> changes(DataFetchingEnvironment environment) {
        Page page = Page.of(environment);
        return environment
                .<UUID, java.util.List<HourLoaders.Change>>getDataLoader("hourChanges")
                .load(entry(environment).id().id())
                .thenApply(all -> Connection.ofShort(all, page.first()));
    }

    private Connection<HourEntry> hourEntries(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        boolean withdrawn = environment.getArgument("withdrawn");
        return pages.of(caller.partnershipId(), filter(environment).seenBy(caller), withdrawn, Page.of(environment));
    }

    private Connection<HourTotal> hourTotals(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Page page = Page.of(environment);
        HourGrouping by = HourGrouping.valueOf(environment.getArgument("by"));
        HourFilter filter = filter(environment).seenBy(caller);
        return Connection.of(totals.by(caller.partnershipId(), by, filter, page.limit()), page, HourTotal::label);
    }

    private static HourFilter filter(DataFetchingEnvironment environment) {
        return HourFilter.of(new Input(environment.getArgument("filter")));
    }

    private Map<String, Object> log(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        HourDraft draft = new HourDraft(
                input.get("date"),
                input.number("minutes"),
                input.number("travelMinutes"),
                input.id("activityKindId"),
                Boolean.TRUE.equals(input.get("notForExpertsConfirmed")),
                input.id("trajectId"),
                input.id("networkId"),
                input.id("appointmentId"),
                input.text("note"));
        UUID id = input.id("id");
        return payload.of(
                "hourEntry",
                mutations.run(caller, mutation(environment), () -> logHours.log(caller, id, draft), again(caller)));
    }

    private Map<String, Object> correct(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        HourCorrection asked = new HourCorrection(
                input.id("id"),
                input.number("basedOnVersion"),
                input.get("date"),
                input.get("minutes"),
                input.get("travelMinutes"),
                input.id("activityKindId"),
                Boolean.TRUE.equals(input.get("notForExpertsConfirmed")),
                input.get("note") == null ? null : input.text("note"),
                input.text("reason"));
        return payload.of(
                "hourEntry",
                mutations.run(caller, mutation(environment), () -> correctHours.correct(caller, asked), again(caller)));
    }

    private Map<String, Object> withdraw(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        UUID id = input.id("id");
        String reason = input.text("reason");
        return payload.of(
                "hourEntry",
                mutations.run(
                        caller,
                        mutation(environment),
                        () -> withdrawHours.withdraw(caller, id, reason),
                        again(caller)));
    }

    private Function<UUID, HourEntry> again(Caller caller) {
        return id -> entries.findById(caller.tid(id)).orElseThrow();
    }
}
