package nl.uitzicht.reviews.confirming;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.platform.Sha256;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.reviews.conversation.Agreement;
import nl.uitzicht.reviews.conversation.Agreements;
import nl.uitzicht.reviews.conversation.Answer;
import nl.uitzicht.reviews.conversation.Answers;
import nl.uitzicht.reviews.conversation.Colleague;
import nl.uitzicht.reviews.conversation.Guests;
import nl.uitzicht.reviews.conversation.Note;
import nl.uitzicht.reviews.conversation.Notes;
import nl.uitzicht.reviews.conversation.Signals;
import nl.uitzicht.reviews.dossier.Dossiers;
import nl.uitzicht.reviews.rounds.Question;
import nl.uitzicht.reviews.rounds.Questions;

/** Puts the content of a review together as it stands now, and reads it back out of a frozen copy. */
@Singleton
public class Contents {
    private final Dossiers dossiers;
    private final Questions questions;
    private final Answers answers;
    private final Notes notes;
    private final Agreements agreements;
    private final Guests guests;
    private final Signals signals;
    private final ObjectMapper json;

    Contents(
            Dossiers dossiers,
            Questions questions,
            Answers answers,
            Notes notes,
            Agreements agreements,
            Guests guests,
            Signals signals,
            ObjectMapper json) {
        this.dossiers = dossiers;
        this.questions = questions;
        this.answers = answers;
        this.notes = notes;
        this.agreements = agreements;
        this.guests = guests;
        this.signals = signals;
        this.json = json;
    }

    /** As it stands now; only for a review that was held. */
    public Content now(UUID partnershipId, ReviewView review) {
        return new Content(
                review.expertName(),
                review.managerName(),
                review.heldOn(),
                guests.of(partnershipId, review.id()).stream()
                        .map(Colleague::name)
                        .toList(),
                dossiers.of(partnershipId, review.expertId(), review.from(), review.to()),
                themes(partnershipId, review),
                promises(agreements.of(partnershipId, review.id())),
                promises(agreements.before(partnershipId, review.expertId(), review.referenceDate())),
                signals.of(partnershipId, review.id()).size());
    }

    private List<Theme> themes(UUID partnershipId, ReviewView review) {
        Map<String, Answer> said = review.sharedAt() == null
                ? Map.of()
                : answers.of(partnershipId, review.id()).stream()
                        .collect(Collectors.toMap(Answer::code, Function.identity()));
        Map<String, String> noted =
                notes.of(partnershipId, review.id()).stream().collect(Collectors.toMap(Note::code, Note::text));
        return questions.of(partnershipId, List.of(review.questionnaireId())).stream()
                .map(question -> theme(question, said.get(question.code()), noted.get(question.code())))
                .toList();
    }

    private static Theme theme(Question question, @Nullable Answer answer, @Nullable String note) {
        return new Theme(
                question.code(),
                question.theme(),
                question.text(),
                answer == null ? null : answer.choice(),
                answer == null ? "" : answer.text(),
                note == null ? "" : note);
    }

    static List<Promise> promises(List<Agreement> agreements) {
        return agreements.stream()
                .map(one -> new Promise(one.id().id(), one.text(), one.owner(), one.dueOn(), one.state()))
                .toList();
    }

    /** The JSON that is frozen and hashed. */
    String written(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a copy. */
    public Content read(Copy copy) {
        try {
            return json.readValue(copy.content(), Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of what would be frozen now. */
    public byte[] hash(Content content) {
        return Sha256.of(written(content));
    }
}
