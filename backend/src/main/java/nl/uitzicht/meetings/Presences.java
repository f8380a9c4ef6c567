package nl.uitzicht.meetings;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps who was at a meeting. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Presences extends GenericRepository<Presence, Tid> {
    void saveAll(List<Presence> present);

    @Query("DELETE FROM meeting_presence WHERE partnership_id = :partnershipId AND meeting_id = :meetingId")
    void clear(@Uuid16 UUID partnershipId, @Uuid16 UUID meetingId);

    @Query("""
            SELECT p.meeting_id, p.school_id, s.name, s.place, p.guest FROM meeting_presence p
            LEFT JOIN school s ON s.partnership_id = p.partnership_id AND s.id = p.school_id
            WHERE p.partnership_id = :partnershipId AND p.meeting_id IN (:ids)
            ORDER BY s.name, s.id, p.guest""")
    List<Present> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);
}
