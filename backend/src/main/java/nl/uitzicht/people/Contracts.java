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
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;

/** What experts were hired for, and when. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Contracts extends GenericRepository<Contract, UUID> {
    /** The contracts of one expert, the earliest first. */
    @Query("""
            SELECT fte_hundredths, starts_on, ends_on FROM expert_contract
            WHERE partnership_id = :partnershipId AND membership_id = :expertId ORDER BY starts_on""")
    List<Contract> of(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId);

    /** On which days of the week these members work, by contracts that hold on some day between two dates, both included. */
    @Query("""
            SELECT membership_id, work_days AS bits, starts_on, ends_on FROM expert_contract
            WHERE partnership_id = :partnershipId AND membership_id IN (:ids)
              AND starts_on <= :to AND (ends_on IS NULL OR ends_on >= :from)
            ORDER BY starts_on""")
    List<WorkDays> workDays(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            LocalDate from,
            LocalDate to);
}
