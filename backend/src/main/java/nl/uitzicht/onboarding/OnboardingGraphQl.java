package nl.uitzicht.onboarding;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.jobs.ImportJob;
import nl.uitzicht.platform.jobs.ImportJobs;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.uploads.UploadedFiles;

/** Wires the beginning with data of before. Its job is followed with {@code importJob}. */
@Singleton
class OnboardingGraphQl implements GraphQlFeature {
    private final PlanOnboarding plans;
    private final ApplyOnboarding apply;
    private final UploadedFiles files;
    private final ImportJobs jobs;
    private final Mutations mutations;
    private final Payload payload;

    OnboardingGraphQl(
            PlanOnboarding plans,
            ApplyOnboarding apply,
            UploadedFiles files,
            ImportJobs jobs,
            Mutations mutations,
            Payload payload) {
        this.plans = plans;
        this.apply = apply;
        this.files = files;
        this.jobs = jobs;
        this.mutations = mutations;
        this.payload = payload;
    }

    /** What a sheet of the workbook would bring. */
    record SheetView(String sheet, int rows, int fresh) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("onboardingPreview", this::preview));
        wiring.type(newTypeWiring("Mutation").dataFetcher("onboardingApply", this::apply));
        wiring.type(newTypeWiring("OnboardingPreview")
                .dataFetcher("sheets", environment -> page(environment, sheets(environment.getSource())))
                .dataFetcher(
                        "newDomains",
                        environment -> page(
                                environment,
                                List.copyOf(environment
                                        .<OnboardingPlan>getSource()
                                        .newDomains()
                                        .values())))
                .dataFetcher(
                        "problems",
                        environment -> page(
                                environment,
                                environment.<OnboardingPlan>getSource().problems()))
                .dataFetcher(
                        "problemCount",
                        environment -> environment
                                .<OnboardingPlan>getSource()
                                .problems()
                                .size()));
    }

    private static <T> Connection<T> page(DataFetchingEnvironment environment, List<T> all) {
        return Connection.ofShort(all, Page.of(environment).first());
    }

    private static List<SheetView> sheets(OnboardingPlan plan) {
        return Arrays.stream(OnboardingSheet.values())
                .map(sheet -> new SheetView(sheet.title(), plan.rows().get(sheet), plan.fresh(sheet)))
                .toList();
    }

    private @Nullable OnboardingPlan preview(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.ADMINISTRATOR);
        UUID uploadId = Requests.id(environment.getArgument("uploadId"));
        return files.content(caller.partnershipId(), uploadId)
                .map(content -> plans.plan(caller.partnershipId(), content))
                .orElse(null);
    }

    private Map<String, Object> apply(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID jobId = input(environment).id("jobId");
        UUID uploadId = input(environment).id("uploadId");
        Outcome<ImportJob> outcome = mutations.run(
                caller,
                mutation(environment),
                () -> apply.start(caller, jobId, uploadId),
                id -> jobs.find(caller.partnershipId(), id).orElseThrow());
        if (outcome instanceof Outcome.Accepted<ImportJob> accepted) {
            jobs.start(accepted.value().id(), progress -> apply.run(caller, uploadId, progress));
            return payload.of("jobId", Outcome.accepted(jobId, jobId, 1));
        }
        return payload.of("jobId", outcome);
    }
}
