package nl.uitzicht.patterns;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires patterns. The cuts are fixed, a whole school year by one grouping, so that no two answers differ by a few trajecten. */
@Singleton
class PatternsGraphQl implements GraphQlFeature {
    private static final int YEARS_BACK = 10;

    private final PatternLines lines;
    private final Clock clock;

    PatternsGraphQl(PatternLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("patterns", this::patterns));
        wiring.type(newTypeWiring("PatternTable").dataFetcher("rows", environment -> {
            PatternTable table = environment.getSource();
            return Connection.ofShort(table.rows(), Page.of(environment).first());
        }));
    }

    private PatternTable patterns(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.POLICY_OFFICER, Role.SUPPORT_MANAGER);
        int now = SchoolYears.of(Time.today(clock));
        Integer asked = environment.getArgument("schoolYear");
        int year = asked == null ? now : asked;
        if (year > now || year < now - YEARS_BACK) {
            throw new BadRequest("schoolYear lies too far away");
        }
        PatternCount of = PatternCount.valueOf(environment.getArgument("of"));
        PatternGrouping by = PatternGrouping.valueOf(environment.getArgument("by"));
        if (!by.groups(of)) {
            throw new BadRequest(of + " are not grouped by " + by);
        }
        return PatternTable.of(year, of, by, lines(caller, of, year));
    }

    private List<PatternLine> lines(Caller caller, PatternCount of, int year) {
        LocalDate from = SchoolYears.firstDay(year);
        LocalDate to = SchoolYears.firstDay(year + 1).minusDays(1);
        return switch (of) {
            case TRAJECTEN -> lines.started(caller.partnershipId(), from, to);
            case CASES -> lines.brought(caller.partnershipId(), from, to);
        };
    }
}
