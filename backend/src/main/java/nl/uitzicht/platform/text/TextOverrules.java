package nl.uitzicht.platform.text;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps that checks of texts were overruled, and why; never the words (D13). */
@Singleton
public class TextOverrules {
    private final Rows rows;

    TextOverrules(Rows rows) {
        this.rows = rows;
    }

    /** Keeps what the writer said of the texts of a record; call it in the transaction that accepts them. */
    public void keep(Caller caller, UUID recordId, Overrules overrules, LocalDate today) {
        List<TextOverrule> said = overrules.said().stream()
                .map(one -> new TextOverrule(
                        caller.tid(UuidCreator.getTimeOrderedEpoch()),
                        recordId,
                        one.field(),
                        one.kind(),
                        one.reason(),
                        caller.membershipId(),
                        today))
                .toList();
        if (!said.isEmpty()) {
            rows.saveAll(said);
        }
    }

    /** The table. */
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends GenericRepository<TextOverrule, Tid> {
        void saveAll(List<TextOverrule> overrules);
    }
}
