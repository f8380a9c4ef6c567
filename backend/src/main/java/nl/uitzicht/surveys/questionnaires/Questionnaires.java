package nl.uitzicht.surveys.questionnaires;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;

/** Finds questionnaires. A partnership that never published one has the product's own as its first version. */
@Singleton
public class Questionnaires {
    private final QuestionnaireRows rows;
    private final JsonMapper json;
    private final Clock clock;

    Questionnaires(QuestionnaireRows rows, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** The newest version; to be called in a transaction, because it may write the first one. */
    public Version newest(UUID partnershipId, Purpose purpose) {
        Optional<QuestionnaireRow> found = rows.newest(partnershipId, purpose);
        if (found.isEmpty()) {
            rows.add(partnershipId, UUID.randomUUID(), purpose, 1, standard(purpose), Time.utc(clock));
            found = rows.newest(partnershipId, purpose);
        }
        return read(found.orElseThrow());
    }

    /** One version, newest or not. */
    public Optional<Version> version(UUID partnershipId, UUID id) {
        return rows.findById(new Tid(partnershipId, id)).map(this::read);
    }

    /** Every version of a purpose, the first one first. */
    public List<Version> versions(UUID partnershipId, Purpose purpose) {
        return rows.versions(partnershipId, purpose).stream().map(this::read).toList();
    }

    /** The product's own questions. */
    static String standard(Purpose purpose) {
        try (InputStream file = Questionnaires.class.getClassLoader().getResourceAsStream(purpose.standard())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String written(Questionnaire questionnaire) {
        try {
            return json.writeValueAsString(questionnaire);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Version read(QuestionnaireRow row) {
        try {
            Questionnaire content = json.readValue(row.content(), Questionnaire.class);
            return new Version(row.id().id(), row.purpose(), row.number(), content, row.publishedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
