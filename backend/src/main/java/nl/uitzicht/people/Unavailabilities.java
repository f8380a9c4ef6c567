package nl.uitzicht.people;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** When experts are not available (D24): for the experts themselves, and for whoever plans with them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Unavailabilities extends GenericRepository<Unavailability, Tid> {
    /** Keeps a period that was judged. */
    Unavailability save(Unavailability period);

    /** One period. */
    Optional<Unavailability> findById(Tid id);

    /** Takes a period back. */
    void deleteById(Tid id);

    /** Everybody's periods that are not over on a day, by their first day. */
    @Query(
            "SELECT * FROM expert_unavailability WHERE partnership_id = :partnershipId AND ends_on >= :fromDate ORDER BY starts_on, id")
    List<Unavailability> from(@Uuid16 UUID partnershipId, LocalDate fromDate);

    /** One expert's periods that are not over on a day, the first to come first. */
    @Query("""
            SELECT * FROM expert_unavailability
            WHERE partnership_id = :partnershipId AND membership_id = :expertId AND ends_on >= :fromDate
            ORDER BY starts_on, id LIMIT :limit""")
    List<Unavailability> of(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate fromDate, int limit);

    /** The periods of these experts that have a day between two dates, both included: on those days they cannot be planned. */
    @Query("""
            SELECT * FROM expert_unavailability
            WHERE partnership_id = :partnershipId AND membership_id IN (:ids) AND starts_on <= :to AND ends_on >= :from
            ORDER BY starts_on, id""")
    List<Unavailability> between(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            LocalDate from,
            LocalDate to);
}
