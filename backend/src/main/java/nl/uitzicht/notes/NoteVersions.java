package nl.uitzicht.notes;

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

/** Every version of every note, the present one too; they go with their note. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteVersions extends GenericRepository<NoteVersion, Tid> {
    NoteVersion save(NoteVersion version);

    /** The note as somebody saw it. */
    @Query("""
            SELECT partnership_id, id, note_id, version, phase, addressee, text, at FROM phase_note_version
            WHERE partnership_id = :partnershipId AND note_id = :noteId AND version <= :version ORDER BY version DESC LIMIT 1""")
    Optional<NoteVersion> seen(@Uuid16 UUID partnershipId, @Uuid16 UUID noteId, int version);

    /** The versions of several notes, the last first. */
    @Query("""
            SELECT partnership_id, id, note_id, version, phase, addressee, text, at FROM phase_note_version
            WHERE partnership_id = :partnershipId AND note_id IN (:noteIds) ORDER BY version DESC""")
    List<NoteVersion> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> noteIds);
}
