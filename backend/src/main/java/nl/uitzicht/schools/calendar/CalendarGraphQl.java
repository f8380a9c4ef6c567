package nl.uitzicht.schools.calendar;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.schools.FilePage;
import nl.uitzicht.schools.uploads.FilePayload;
import org.dataloader.DataLoader;

/** Wires holidays and closures. */
@Singleton
class CalendarGraphQl implements GraphQlFeature {
    private static final int LONGEST_PERIOD_DAYS = 800;

    private final SchoolCalendar calendar;
    private final ImportHolidays imports;
    private final CloseSchool closing;
    private final Mutations mutations;
    private final Payload payload;

    CalendarGraphQl(
            SchoolCalendar calendar,
            ImportHolidays imports,
            CloseSchool closing,
            Mutations mutations,
            Payload payload) {
        this.calendar = calendar;
        this.imports = imports;
        this.closing = closing;
        this.mutations = mutations;
        this.payload = payload;
    }

    /** Days off as the schema's {@code DaysOff}. */
    record DaysOff(
            UUID id,
            String name,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean closure,
            @Nullable UUID schoolId) {
        static DaysOff of(DayOff row) {
            return new DaysOff(row.id().id(), row.name(), row.firstDay(), row.lastDay(), row.closure(), row.schoolId());
        }

        static DaysOff of(SchoolClosure row) {
            return new DaysOff(row.id().id(), row.name(), row.firstDay(), row.lastDay(), true, row.schoolId());
        }
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("daysOff", this::daysOff));
        wiring.type(newTypeWiring("DaysOff").dataFetcher("school", CalendarGraphQl::school));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("holidaysImport", this::importHolidays)
                .dataFetcher("schoolClosureAdd", this::add)
                .dataFetcher("schoolClosureRemove", this::remove));
    }

    private static @Nullable CompletableFuture<Object> school(DataFetchingEnvironment environment) {
        DaysOff days = environment.getSource();
        DataLoader<UUID, Object> schools = environment.getDataLoader("school");
        return days.schoolId() == null ? null : schools.load(days.schoolId());
    }

    private Connection<DaysOff> daysOff(DataFetchingEnvironment environment) {
        var asked = new Input(environment.getArguments());
        LocalDate from = asked.get("from");
        LocalDate to = asked.get("to");
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_PERIOD_DAYS))) {
            throw new BadRequest("The period must run forward and be at most " + LONGEST_PERIOD_DAYS + " days");
        }
        var days = calendar.daysOff(caller(environment).partnershipId(), asked.id("schoolId"), from, to);
        return FilePage.of(days, Page.of(environment)).map(DaysOff::of);
    }

    private Map<String, Object> importHolidays(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        Outcome<HolidayImportResult> outcome = mutations.run(
                caller,
                mutation(environment),
                () -> imports.run(caller, input.id("id"), input.id("uploadId")),
                _ -> imports.again(caller.partnershipId()));
        return FilePayload.of(payload, "result", outcome);
    }

    private Map<String, Object> add(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Input input = input(environment);
        var closure = new SchoolClosure(
                caller.tid(input.id("id")),
                input.id("schoolId"),
                input.text("name"),
                input.get("firstDay"),
                input.get("lastDay"));
        Outcome<DaysOff> outcome = mutations.run(
                caller,
                mutation(environment),
                () -> closing.add(caller, closure)
                        .fold(
                                done -> Outcome.accepted(DaysOff.of(done.value()), done.id(), done.version()),
                                no -> Outcome.refused(no.refusals())),
                _ -> DaysOff.of(closure));
        return payload.of("closure", outcome);
    }

    private Map<String, Object> remove(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        UUID id = input(environment).id("id");
        return payload.of(
                "removedId",
                mutations.run(caller, mutation(environment), () -> closing.remove(caller, id), removed -> removed));
    }
}
