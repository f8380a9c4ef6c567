package nl.uitzicht.coupling;

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

/** What a traject knows of its start. Leads to the deployment, never on to the case (D22). */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FirstContacts extends GenericRepository<FirstContact, UUID> {
    @Query("""
            SELECT l.traject_id, d.first_contact_by, d.first_contact_on, d.dossier_reference, d.dossier_ready_on
            FROM deployment_link l
            JOIN deployment d ON d.partnership_id = l.partnership_id AND d.id = l.id
            WHERE l.partnership_id = :partnershipId AND l.traject_id IN (:ids)""")
    List<FirstContact> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);
}
