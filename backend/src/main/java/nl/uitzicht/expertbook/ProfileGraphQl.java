package nl.uitzicht.expertbook;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;
import static nl.uitzicht.platform.graphql.Requests.input;
import static nl.uitzicht.platform.graphql.Requests.mutation;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.graphql.Payload;
import nl.uitzicht.platform.mutations.Mutations;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Wires what an expert tells of themselves. */
@Singleton
class ProfileGraphQl implements GraphQlFeature {
    private static final byte[] NOTHING = {};

    private final Book book;
    private final Profiles profiles;
    private final KeepProfile keep;
    private final PublicBook publicBook;
    private final Mutations mutations;
    private final Payload payload;

    ProfileGraphQl(
            Book book,
            Profiles profiles,
            KeepProfile keep,
            PublicBook publicBook,
            Mutations mutations,
            Payload payload) {
        this.book = book;
        this.profiles = profiles;
        this.keep = keep;
        this.publicBook = publicBook;
        this.mutations = mutations;
        this.payload = payload;
    }

    /** The own page of the book, as its owner sees it. */
    record Own(BookEntry entry, int version, @Nullable String publicPath) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Query").dataFetcher("myExpertProfile", this::mine));
        wiring.type(newTypeWiring("Mutation")
                .dataFetcher("expertProfileSave", this::save)
                .dataFetcher("expertPhotoSave", this::photo)
                .dataFetcher(
                        "expertPhotoRemove",
                        environment -> run(environment, () -> keep.removePhoto(caller(environment)))));
    }

    private @Nullable Own mine(DataFetchingEnvironment environment) {
        Caller caller = caller(environment);
        Forbidden.unless(caller, Role.EXPERT);
        return own(caller);
    }

    private @Nullable Own own(Caller caller) {
        int version = profiles.findById(caller.tid(caller.membershipId()))
                .map(Profile::version)
                .orElse(0);
        return book.of(caller.partnershipId(), caller.membershipId())
                .map(entry -> new Own(entry, version, publicBook.address(caller.partnershipId())))
                .orElse(null);
    }

    private Map<String, Object> save(DataFetchingEnvironment environment) {
        Input input = input(environment);
        boolean listed = Boolean.TRUE.equals(input.get("listed"));
        return run(
                environment,
                () -> keep.save(caller(environment), listed, input.text("text"), input.number("basedOnVersion")));
    }

    private Map<String, Object> photo(DataFetchingEnvironment environment) {
        byte[] file = bytes(input(environment).text("image"));
        return run(environment, () -> keep.photo(caller(environment), file));
    }

    /** What is no Base64 is no photo. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return NOTHING;
        }
    }

    private Map<String, Object> run(DataFetchingEnvironment environment, Supplier<Outcome<UUID>> change) {
        Caller caller = caller(environment);
        return payload.of(
                "profile",
                mutations
                        .run(caller, mutation(environment), change, id -> id)
                        .fold(
                                done -> new Outcome.Accepted<>(own(caller), done.id(), done.version()),
                                no -> new Outcome.Refused<Own>(no.refusals(), no.conflicts())));
    }
}
