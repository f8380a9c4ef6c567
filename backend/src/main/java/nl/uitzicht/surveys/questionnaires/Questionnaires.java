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
    public Version newest(UUID partnershipId, Series series) {
        Optional<QuestionnaireRow> found = rows.newest(partnershipId, series.purpose(), series.topicId());
        if (found.isEmpty()) {
            add(partnershipId, UUID.randomUUID(), series, 1, standard(series.purpose()));
            found = rows.newest(partnershipId, series.purpose(), series.topicId());
        }
        return read(found.orElseThrow());
    }

    /** One version, newest or not. */
    public Optional<Version> version(UUID partnershipId, UUID id) {
        return rows.findById(new Tid(partnershipId, id)).map(this::read);
    }

    /** Every version of a series, the first one first. */
    public List<Version> versions(UUID partnershipId, Series series) {
        return rows.versions(partnershipId, series.purpose(), series.topicId()).stream()
                .map(this::read)
                .toList();
    }

    /** 1 when this is a new version; 0 when somebody published that number before. */
    int add(UUID partnershipId, UUID id, Series series, int number, String content) {
        return rows.add(partnershipId, id, series.purpose(), series.topicId(), number, content, Time.utc(clock));
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
            return new Version(
                    row.id().id(), new Series(row.purpose(), row.topicId()), row.number(), content, row.publishedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
