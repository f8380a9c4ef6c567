package nl.uitzicht.reviews.confirming;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static nl.uitzicht.platform.graphql.Requests.caller;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.uitzicht.platform.graphql.Connection;
import nl.uitzicht.platform.graphql.GraphQlFeature;
import nl.uitzicht.platform.graphql.Loaders;
import nl.uitzicht.platform.graphql.Page;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Looking;
import nl.uitzicht.reviews.ReviewState;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.reviews.Side;
import nl.uitzicht.reviews.conversation.Agreements;
import nl.uitzicht.reviews.conversation.Answers;
import nl.uitzicht.reviews.conversation.Notes;
import nl.uitzicht.reviews.dossier.Dossier;
import nl.uitzicht.reviews.dossier.Dossiers;
import org.dataloader.DataLoader;

/** Wires the content of a review: out of the frozen copy once somebody confirmed it, else as it stands now. */
@Singleton
class ContentGraphQl implements GraphQlFeature {
    private final Copies copies;
    private final Contents contents;
    private final Dossiers dossiers;
    private final Answers answers;
    private final Notes notes;
    private final Agreements agreements;

    ContentGraphQl(
            Copies copies, Contents contents, Dossiers dossiers, Answers answers, Notes notes, Agreements agreements) {
        this.copies = copies;
        this.contents = contents;
        this.dossiers = dossiers;
        this.answers = answers;
        this.notes = notes;
        this.agreements = agreements;
    }

    /** A frozen copy with what it says. */
    record Frozen(Content content, byte[] hash) {}

    /** An answer without its row. */
    record Said(UUID id, String code, @Nullable String choice, String text, int version) {}

    /** A note without its row. */
    record Noted(String code, String text) {}

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(newTypeWiring("Review")
                .dataFetcher("from", of(frozen -> frozen.dossier().period().from(), (_, review) -> review.from()))
                .dataFetcher("dossier", Looking.seen(this::dossier))
                .dataFetcher("answers", Looking.seen(list(ContentGraphQl::said, this::said)))
                .dataFetcher("notes", Looking.seen(list(ContentGraphQl::noted, this::noted)))
                .dataFetcher("earlierAgreements", Looking.seen(list(Content::earlier, this::earlier)))
                .dataFetcher("signalCount", of(Content::signals, (_, _) -> null))
                .dataFetcher("contentHash", this::hash));
    }

    @Override
    public Map<String, DataLoader<?, ?>> loaders(Caller caller) {
        return Map.of("reviewFrozen", Loaders.byId(ids -> frozen(caller.partnershipId(), ids)));
    }

    private Map<UUID, Frozen> frozen(UUID partnershipId, List<UUID> reviewIds) {
        return copies.standing(partnershipId, reviewIds).stream()
                .collect(Collectors.toMap(Copy::reviewId, copy -> new Frozen(contents.read(copy), copy.hash())));
    }

    private <T> DataFetcher<Object> of(Function<Content, T> frozen, BiFunction<UUID, ReviewView, T> now) {
        return environment -> {
            ReviewView review = environment.getSource();
            UUID partnershipId = caller(environment).partnershipId();
            return isFrozen(review)
                    ? environment
                            .<UUID, Frozen>getDataLoader("reviewFrozen")
                            .load(review.id())
                            .thenApply(copy -> frozen.apply(copy.content()))
                    : now.apply(partnershipId, review);
        };
    }

    private <T> DataFetcher<Object> list(Function<Content, List<T>> frozen, BiFunction<UUID, ReviewView, List<T>> now) {
        return environment -> {
            int first = Page.of(environment).first();
            return of(
                            content -> Connection.ofShort(frozen.apply(content), first),
                            (tenant, review) -> Connection.ofShort(now.apply(tenant, review), first))
                    .get(environment);
        };
    }

    static boolean isFrozen(ReviewView review) {
        return review.state() == ReviewState.TO_CONFIRM || review.state() == ReviewState.CONFIRMED;
    }

    /** A guest is not told what schools answered: scores are for expert and manager (D28). */
    private Object dossier(DataFetchingEnvironment environment) throws Exception {
        boolean guest = environment.<ReviewView>getSource().side() == Side.GUEST;
        UnaryOperator<Dossier> shown = guest ? Dossier::withoutSatisfaction : UnaryOperator.identity();
        return of(content -> shown.apply(content.dossier()), (tenant, review) -> shown.apply(dossier(tenant, review)))
                .get(environment);
    }

    private Dossier dossier(UUID partnershipId, ReviewView review) {
        return dossiers.of(partnershipId, review.expertId(), review.from(), review.to());
    }

    private static List<Said> said(Content content) {
        return content.themes().stream()
                .filter(theme -> theme.choice() != null || !theme.answer().isEmpty())
                .map(theme -> new Said(new UUID(0, 0), theme.code(), theme.choice(), theme.answer(), 0))
                .toList();
    }

    /** Nobody but the expert reads a reflection before it is shared. */
    private List<Said> said(UUID partnershipId, ReviewView review) {
        return review.side() != Side.EXPERT && review.sharedAt() == null
                ? List.of()
                : answers.of(partnershipId, review.id()).stream()
                        .map(one -> new Said(one.id().id(), one.code(), one.choice(), one.text(), one.version()))
                        .toList();
    }

    private static List<Noted> noted(Content content) {
        return content.themes().stream()
                .map(theme -> new Noted(theme.code(), theme.note()))
                .toList();
    }

    private List<Noted> noted(UUID partnershipId, ReviewView review) {
        return notes.of(partnershipId, review.id()).stream()
                .map(note -> new Noted(note.code(), note.text()))
                .toList();
    }

    private List<Promise> earlier(UUID partnershipId, ReviewView review) {
        return Contents.promises(agreements.before(partnershipId, review.expertId(), review.referenceDate()));
    }

    /** What a party has to name when it confirms; null before the conversation was held, and for a guest, who could guess scores by it. */
    private @Nullable Object hash(DataFetchingEnvironment environment) {
        ReviewView review = environment.getSource();
        if (review.side() == Side.GUEST) {
            return null;
        }
        if (isFrozen(review)) {
            return environment
                    .<UUID, Frozen>getDataLoader("reviewFrozen")
                    .load(review.id())
                    .thenApply(copy -> HexFormat.of().formatHex(copy.hash()));
        }
        return review.state() == ReviewState.HELD
                ? HexFormat.of()
                        .formatHex(
                                contents.hash(contents.now(caller(environment).partnershipId(), review)))
                : null;
    }
}
