package nl.uitzicht.hours;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.uitzicht.kinds.ActivityKind;
import nl.uitzicht.kinds.KindDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires the expert's snapshot as far as it is about hours; trajecten and appointments wire their own part of it. */
@Singleton
class MyWorkGraphQl implements GraphQlFeature {
    private static final int WEEKS = 13;
    /** A full fte is 40 hours a week (CAO PO): 24 minutes for each hundredth. */
    private static final int WEEK_MINUTES_PER_HUNDREDTH = 24;

    private final KindDirectory kinds;
    private final HourEntries entries;
    private final HourPages pages;
    private final MonthViews months;
    private final Clock clock;

    MyWorkGraphQl(KindDirectory kinds, HourEntries entries, HourPages pages, MonthViews months, Clock clock) {
        this.kinds = kinds;
        this.entries = entries;
        this.pages = pages;
        this.months = months;
        this.clock = clock;
    }

    /** The root of the snapshot. */
    record MyWork(
            Instant at,
            LocalDate today,
            int weekMinutes,
            @Nullable String hoursMark) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("myWork", this::myWork));
        wiring.type(newTypeWiring("MyWork")
                .dataFetcher("activityKinds", this::activityKinds)
                .dataFetcher("hourEntries", this::hourEntries)
                .dataFetcher("monthSheets", this::monthSheets));
    }

    private MyWork myWork(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.EXPERT);
        LocalDate today = Time.today(clock);
        int fte = entries.fteHundredths(caller.partnershipId(), caller.membershipId(), today)
                .orElse(0);
        return new MyWork(
                Time.utc(clock).toInstant(ZoneOffset.UTC),
                today,
                fte * WEEK_MINUTES_PER_HUNDREDTH,
                environment.getSelectionSet().contains("hoursMark") ? mark(caller, own(caller, today)) : null);
    }

    /** Taken before the entries are read: what is logged in between makes the next mark differ, and is fetched then. */
    private String mark(Caller caller, HourFilter own) {
        return own.from() + " " + entries.mark(caller.partnershipId(), caller.membershipId(), own.from(), own.to());
    }

    private static HourFilter own(Caller caller, LocalDate today) {
        return HourFilter.ownOf(caller, today.minusWeeks(WEEKS), today.plusDays(1));
    }

    private Connection<ActivityKind> activityKinds(DataFetchingEnvironment environment) {
        Page page = Page.of(environment);
        return Connection.of(
                kinds.current(caller(environment).partnershipId(), page.limit()), page, ActivityKind::name);
    }

    private Connection<HourEntry> hourEntries(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        return pages.of(caller.partnershipId(), own(caller, Time.today(clock)), Page.of(environment));
    }

    private Connection<MonthView> monthSheets(DataFetchingEnvironment environment) {
        Page page = Page.of(environment);
        return Connection.ofShort(months.ofOwn(caller(environment), Time.today(clock)), page.first());
    }
}
