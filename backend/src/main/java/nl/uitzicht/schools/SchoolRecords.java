package nl.uitzicht.schools;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What a partnership brings along about schools: names to look up, contacts and domains to add. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SchoolRecords extends GenericRepository<NamedRow, UUID> {
    /** The schools that are open, by location code. */
    @Query("""
            SELECT id, location_code AS name FROM school
            WHERE partnership_id = :partnershipId AND (closed_on IS NULL OR closed_on > :today)""")
    List<NamedRow> schools(@Uuid16 UUID partnershipId, LocalDate today);

    /** The domains of expertise. */
    @Query("SELECT id, name FROM expertise_domain WHERE partnership_id = :partnershipId")
    List<NamedRow> domains(@Uuid16 UUID partnershipId);

    /** The regions. */
    @Query("SELECT id, name FROM region WHERE partnership_id = :partnershipId")
    List<NamedRow> regions(@Uuid16 UUID partnershipId);

    /** The networks. */
    @Query("SELECT id, name FROM local_network WHERE partnership_id = :partnershipId")
    List<NamedRow> networks(@Uuid16 UUID partnershipId);

    /** The schools' contacts of today, by address. */
    @Query("""
            SELECT school_id AS id, email AS name FROM school_contact
            WHERE partnership_id = :partnershipId AND email IS NOT NULL AND (ends_on IS NULL OR ends_on >= :today)""")
    List<NamedRow> contacts(@Uuid16 UUID partnershipId, LocalDate today);

    /** Adds a domain. */
    @Query("INSERT INTO expertise_domain (partnership_id, id, name) VALUES (:partnershipId, :id, :name)")
    void addDomain(@Uuid16 UUID partnershipId, @Uuid16 UUID id, String name);

    /** Adds a contact from a date on. */
    @Query("""
            INSERT INTO school_contact (partnership_id, id, school_id, name, email, starts_on)
            VALUES (:partnershipId, :id, :schoolId, :name, :email, :since)""")
    void addContact(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Uuid16 UUID schoolId,
            String name,
            String email,
            LocalDate since);
}
