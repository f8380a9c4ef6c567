package nl.uitzicht.reviews;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires what shows across rounds: agreements that wait, and themes that return, as counts. */
@Singleton
class AcrossGraphQl implements GraphQlFeature {
    /** Smaller counts say something about a person. */
    private static final int FEWEST = 5;

    private final AcrossReviews reviews;
    private final Looking looking;
    private final Clock clock;

    AcrossGraphQl(AcrossReviews reviews, Looking looking, Clock clock) {
        this.reviews = reviews;
        this.looking = looking;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("reviewOpenAgreements", this::agreements)
                .dataFetcher("reviewThemes", this::themes));
    }

    private Connection<OpenAgreement> agreements(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SUPPORT_MANAGER);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        Connection<OpenAgreement> shown = Connection.of(
                reviews.openAgreements(
                        caller.partnershipId(),
                        caller.membershipId(),
                        Time.today(clock),
                        after.name(),
                        after.id(),
                        page.limit()),
                page,
                row -> NamePosition.text(row.expertName(), row.id()));
        looking.at(
                caller,
                shown.nodes().stream().map(OpenAgreement::reviewId).distinct().toList());
        return shown;
    }

    /** Of this school year and the one before; for policy only from five experts. */
    private Connection<ThemeCount> themes(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SUPPORT_MANAGER, Role.POLICY_OFFICER);
        Page page = Page.of(environment);
        LocalDate today = Time.today(clock);
        boolean manager = caller.is(Role.SUPPORT_MANAGER);
        List<ThemeCount> rows = reviews
                .themes(
                        caller.partnershipId(),
                        manager ? caller.membershipId() : null,
                        today,
                        new SchoolYear(SchoolYear.of(today).firstYear() - 1).firstDay(),
                        page.limit())
                .stream()
                .filter(theme -> manager || theme.experts() >= FEWEST)
                .toList();
        return Connection.ofShort(rows, page.first());
    }
}
