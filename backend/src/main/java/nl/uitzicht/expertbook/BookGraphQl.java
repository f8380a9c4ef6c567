package nl.uitzicht.expertbook;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.NamePosition;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.DomainCard;
import nl.uitzicht.schools.RegionCard;
import nl.uitzicht.schools.SchoolDirectory;

/** Wires searching the book, for who couples. */
@Singleton
class BookGraphQl implements GraphQlFeature {
    private final Book book;
    private final SchoolDirectory schools;
    private final PublicBook publicBook;

    BookGraphQl(Book book, SchoolDirectory schools, PublicBook publicBook) {
        this.book = book;
        this.schools = schools;
        this.publicBook = publicBook;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query")
                .dataFetcher("expertBook", this::page)
                .dataFetcher("expertBookRegions", this::regions)
                .dataFetcher("expertBookAddress", this::address));
        wiring.type(newTypeWiring("ExpertBookEntry")
                .dataFetcher(
                        "domains",
                        environment -> entry(environment).domains().stream()
                                .map(DomainCard::name)
                                .toList())
                .dataFetcher(
                        "regions",
                        environment -> entry(environment).regions().stream()
                                .map(RegionCard::name)
                                .toList())
                .dataFetcher(
                        "workDays",
                        environment -> entry(environment).workDays().stream()
                                .map(DayOfWeek::getValue)
                                .toList())
                .dataFetcher("photoPath", environment -> photoPath(entry(environment))));
    }

    private Connection<BookEntry> page(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.PROCESS_FACILITATOR, Role.SUPPORT_MANAGER);
        Page page = Page.of(environment);
        NamePosition after = NamePosition.of(page);
        String search = text(environment.getArgument("search"));
        UUID domain = id(environment, "domainId");
        UUID region = id(environment, "regionId");
        Integer least = environment.getArgument("freeMinutes");
        List<BookEntry> found = book.withFreeTime(caller.partnershipId()).stream()
                .filter(entry -> entry.inDomain(domain) && entry.inRegion(region))
                .filter(entry -> least == null || entry.hasFree(least))
                .filter(entry -> text(entry.name()).contains(search)
                        || text(entry.text()).contains(search))
                .toList();
        return Connection.of(behind(found, after), page, entry -> NamePosition.text(entry.name(), entry.id()));
    }

    /** What comes after the last one of the page before; all of it when that one is not there any more. */
    private static List<BookEntry> behind(List<BookEntry> found, NamePosition after) {
        int last = found.stream().map(BookEntry::id).toList().indexOf(after.id());
        return found.subList(last + 1, found.size());
    }

    private Connection<RegionCard> regions(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.PROCESS_FACILITATOR, Role.SUPPORT_MANAGER);
        int first = Page.of(environment).first();
        return Connection.ofShort(schools.regionsByName(caller.partnershipId(), first + 1), first);
    }

    private @Nullable String address(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.PROCESS_FACILITATOR, Role.SUPPORT_MANAGER, Role.EXPERT);
        return publicBook.address(caller.partnershipId());
    }

    static @Nullable String photoPath(BookEntry entry) {
        return entry.photoTag() == null ? null : OwnPhotoController.PATH + "/" + entry.photoTag();
    }

    private static BookEntry entry(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private static @Nullable UUID id(DataFetchingEnvironment environment, String name) {
        Object given = environment.getArgument(name);
        return given == null ? null : Requests.id(given);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
