package nl.uitzicht.myschool;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.SchoolDirectory;
import nl.uitzicht.trajecten.SchoolTrajecten;
import nl.uitzicht.trajecten.Traject;

/** Wires the school's own view. Whose school it is follows from the contacts: an account with the address of a contact of today. */
@Singleton
class MySchoolGraphQl implements GraphQlFeature {
    private static final int DAYS_AFTER_CLOSING = 90;

    private final SchoolDirectory schools;
    private final SchoolTrajecten trajecten;
    private final Clock clock;

    MySchoolGraphQl(SchoolDirectory schools, SchoolTrajecten trajecten, Clock clock) {
        this.schools = schools;
        this.trajecten = trajecten;
        this.clock = clock;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("mySchoolTrajecten", this::trajecten));
    }

    private Connection<Traject> trajecten(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.SCHOOL);
        Page page = Page.of(environment);
        LocalDate today = Time.today(clock);
        Set<UUID> own = schools.contactSchools(caller.partnershipId(), caller.email(), today);
        List<Traject> rows = own.isEmpty()
                ? List.of()
                : trajecten.of(
                        caller.partnershipId(),
                        List.copyOf(own),
                        today,
                        today.minusDays(DAYS_AFTER_CLOSING),
                        page.limit());
        return Connection.of(rows, page, traject -> traject.id().toString());
    }
}
