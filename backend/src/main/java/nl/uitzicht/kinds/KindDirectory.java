package nl.uitzicht.kinds;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** What other features may ask about kinds of work. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface KindDirectory extends GenericRepository<ActivityKind, Tid> {
    /** The columns of a kind. */
    String SELECT =
            "SELECT partnership_id, id, name, applies_to, not_for_experts, retired, position, version FROM activity_kind ";

    /** One kind, retired or not. */
    Optional<ActivityKind> findById(Tid id);

    /** Those that can be chosen, in the partnership's own order. */
    @Query(SELECT + "WHERE partnership_id = :partnershipId AND NOT retired ORDER BY position, name LIMIT :limit")
    List<ActivityKind> current(@Uuid16 UUID partnershipId, int limit);

    /** All of them, retired or not. */
    @Query(SELECT + "WHERE partnership_id = :partnershipId ORDER BY position, name")
    List<ActivityKind> every(@Uuid16 UUID partnershipId);

    /** Kinds by id, retired or not: hours keep the kind they were logged as. */
    @Query(SELECT + "WHERE partnership_id = :partnershipId AND id IN (:ids)")
    List<ActivityKind> all(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);
}
