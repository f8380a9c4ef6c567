package nl.uitzicht.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Makes room for other terms from a day on: what was to begin then goes, what lasts into it ends the day before. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TermsEnds extends GenericRepository<TermsMember, UUID> {
    String FROM = " WHERE partnership_id = :partnershipId AND membership_id = :expertId AND starts_on >= :from";
    String UNTIL = " SET ends_on = :lastDay WHERE partnership_id = :partnershipId AND membership_id = :expertId"
            + " AND (ends_on IS NULL OR ends_on > :lastDay)";

    @Query("DELETE FROM expert_contract" + FROM)
    void dropContracts(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate from);

    @Query("DELETE FROM expert_domain" + FROM)
    void dropDomains(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate from);

    @Query("DELETE FROM expert_region" + FROM)
    void dropRegions(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate from);

    @Query("UPDATE expert_contract" + UNTIL)
    void endContracts(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate lastDay);

    @Query("UPDATE expert_domain" + UNTIL)
    void endDomains(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate lastDay);

    @Query("UPDATE expert_region" + UNTIL)
    void endRegions(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate lastDay);

    /** All three, of one expert. */
    default void end(UUID partnershipId, UUID expertId, LocalDate from) {
        dropContracts(partnershipId, expertId, from);
        dropDomains(partnershipId, expertId, from);
        dropRegions(partnershipId, expertId, from);
        endContracts(partnershipId, expertId, from.minusDays(1));
        endDomains(partnershipId, expertId, from.minusDays(1));
        endRegions(partnershipId, expertId, from.minusDays(1));
    }
}
