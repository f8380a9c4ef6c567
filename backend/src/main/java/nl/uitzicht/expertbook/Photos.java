package nl.uitzicht.expertbook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Photos extends GenericRepository<Photo, Tid> {
    Photo save(Photo photo);

    @Query("DELETE FROM expert_photo WHERE partnership_id = :partnershipId AND id = :id")
    void forget(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    @Query("SELECT id, tag FROM expert_photo WHERE partnership_id = :partnershipId")
    List<PhotoTag> tags(@Uuid16 UUID partnershipId);

    @Query("SELECT * FROM expert_photo WHERE partnership_id = :partnershipId AND tag = :tag LIMIT 1")
    Optional<Photo> tagged(@Uuid16 UUID partnershipId, String tag);

    /** The photos of who stands in the public book. */
    @Query("""
            SELECT f.* FROM expert_photo f
            JOIN expert_profile p ON p.partnership_id = f.partnership_id AND p.id = f.id AND p.listed
            WHERE f.partnership_id = :partnershipId""")
    List<Photo> listed(@Uuid16 UUID partnershipId);
}
