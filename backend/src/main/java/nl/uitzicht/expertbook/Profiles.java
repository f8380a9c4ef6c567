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
interface Profiles extends GenericRepository<Profile, Tid> {
    Profile save(Profile profile);

    Optional<Profile> findById(Tid id);

    /** Held until the transaction ends. */
    @Query("SELECT * FROM expert_profile WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<Profile> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    @Query("""
            UPDATE expert_profile SET listed = :listed, text = :text, version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id""")
    void change(@Uuid16 UUID partnershipId, @Uuid16 UUID id, boolean listed, String text);

    @Query("SELECT * FROM expert_profile WHERE partnership_id = :partnershipId")
    List<Profile> all(@Uuid16 UUID partnershipId);
}
