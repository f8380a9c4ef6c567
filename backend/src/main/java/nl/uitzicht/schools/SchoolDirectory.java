package nl.uitzicht.schools;

import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.annotation.Nullable;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Reached;

/** What other features may ask about schools. What is absent in the partnership is left out, whether or not another one has it. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SchoolDirectory extends GenericRepository<SchoolCard, UUID> {
    /** Schools by id, closed ones too. */
    @Query("SELECT id, name, place, closed_on FROM school WHERE partnership_id = :partnershipId AND id IN (:ids)")
    List<SchoolCard> schools(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** One school, closed or not. */
    @Query("SELECT id, name, place, closed_on FROM school WHERE partnership_id = :partnershipId AND id = :id")
    Optional<SchoolCard> school(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /**
     * A page of the schools within reach that are open today, by name and id.
     *
     * @param pattern of LIKE, with ! as its escape, for the name or the place
     */
    @Query("""
            SELECT s.id, s.name, s.place, s.closed_on FROM school s
            WHERE s.partnership_id = :partnershipId AND (s.closed_on IS NULL OR s.closed_on > :today)
              AND (s.name LIKE :pattern ESCAPE '!' OR s.place LIKE :pattern ESCAPE '!')
              AND (s.name > :afterName OR (s.name = :afterName AND s.id > :afterId))
              AND""" + Reached.SCHOOL + """
            ORDER BY s.name, s.id LIMIT :limit""")
    List<SchoolCard> page(
            @Uuid16 UUID partnershipId,
            LocalDate today,
            @Nullable String reach,
            String pattern,
            String afterName,
            @Uuid16 UUID afterId,
            int limit);

    /** Every school that is open today, by name and id. */
    @Query("""
            SELECT id, name, place, closed_on FROM school
            WHERE partnership_id = :partnershipId AND (closed_on IS NULL OR closed_on > :today) ORDER BY name, id""")
    List<SchoolCard> open(@Uuid16 UUID partnershipId, LocalDate today);

    /**
     * Where a school belongs on a date; when it is in no network then, the first it came into later, else the last it was in. Empty only for
     * one that never was in any, such as most special schools (R16).
     */
    @Query("""
            SELECT k.network_id, n.region_id FROM school_network k
            JOIN local_network n ON n.partnership_id = k.partnership_id AND n.id = k.network_id
            WHERE k.partnership_id = :partnershipId AND k.school_id = :schoolId""" + Reached.MEMBERSHIP)
    Optional<Placement> placement(
            @Uuid16 UUID partnershipId, @Uuid16 UUID schoolId, @Parameter("today") LocalDate date);

    /** A network with its region: of a school outside any that joined its table (R16). */
    @Query(
            "SELECT id AS network_id, region_id FROM local_network WHERE partnership_id = :partnershipId AND id = :networkId")
    Optional<Placement> ofNetwork(@Uuid16 UUID partnershipId, @Uuid16 UUID networkId);

    /** How many contacts with an address a school has on a date. */
    @Query("""
            SELECT COUNT(*) FROM school_contact
            WHERE partnership_id = :partnershipId AND school_id = :schoolId AND email <> ''
              AND starts_on <= :date AND (ends_on IS NULL OR ends_on >= :date)""")
    int reachableContacts(@Uuid16 UUID partnershipId, @Uuid16 UUID schoolId, LocalDate date);

    /** The contacts a school has on a date, with and without an address. */
    @Query("""
            SELECT name, email FROM school_contact
            WHERE partnership_id = :partnershipId AND school_id = :schoolId
              AND starts_on <= :date AND (ends_on IS NULL OR ends_on >= :date)
            ORDER BY starts_on, id""")
    List<SchoolContactCard> contacts(@Uuid16 UUID partnershipId, @Uuid16 UUID schoolId, LocalDate date);

    /**
     * A page of the contacts with an address of schools that are open today, by the name of the school.
     *
     * @param pattern   of LIKE, with ! as its escape, for the name or the place of the school
     * @param networkId only schools that are in this network today; null for all
     */
    @Query("""
            SELECT c.id, c.school_id, s.name AS school, c.name, c.email FROM school_contact c
            JOIN school s ON s.partnership_id = c.partnership_id AND s.id = c.school_id
            WHERE c.partnership_id = :partnershipId AND c.email <> ''
              AND c.starts_on <= :today AND (c.ends_on IS NULL OR c.ends_on >= :today)
              AND (s.closed_on IS NULL OR s.closed_on > :today)
              AND (s.name LIKE :pattern ESCAPE '!' OR s.place LIKE :pattern ESCAPE '!')
              AND (:networkId IS NULL OR EXISTS (SELECT 1 FROM school_network k
                WHERE k.partnership_id = s.partnership_id AND k.school_id = s.id AND k.network_id = :networkId
                  AND k.starts_on <= :today AND (k.ends_on IS NULL OR k.ends_on >= :today)))
              AND (s.name > :afterName OR (s.name = :afterName AND c.id > :afterId))
            ORDER BY s.name, c.id LIMIT :limit""")
    List<ReachableContact> reachable(
            @Uuid16 UUID partnershipId,
            LocalDate today,
            String pattern,
            @Nullable @Uuid16 UUID networkId,
            String afterName,
            @Uuid16 UUID afterId,
            int limit);

    /** Those of these contacts who have an address, at schools that are open today. */
    @Query("""
            SELECT c.id, c.school_id, s.name AS school, c.name, c.email FROM school_contact c
            JOIN school s ON s.partnership_id = c.partnership_id AND s.id = c.school_id
            WHERE c.partnership_id = :partnershipId AND c.id IN (:ids) AND c.email <> ''
              AND c.starts_on <= :today AND (c.ends_on IS NULL OR c.ends_on >= :today)
              AND (s.closed_on IS NULL OR s.closed_on > :today)
            ORDER BY s.name, c.id""")
    List<ReachableContact> reachable(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids,
            LocalDate today);

    /** The contacts with an address of some schools, of those that are open today. */
    @Query("""
            SELECT c.id, c.school_id, s.name AS school, c.name, c.email FROM school_contact c
            JOIN school s ON s.partnership_id = c.partnership_id AND s.id = c.school_id
            WHERE c.partnership_id = :partnershipId AND c.school_id IN (:schoolIds) AND c.email <> ''
              AND c.starts_on <= :today AND (c.ends_on IS NULL OR c.ends_on >= :today)
              AND (s.closed_on IS NULL OR s.closed_on > :today)
            ORDER BY s.name, c.id""")
    List<ReachableContact> contactsOf(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> schoolIds,
            LocalDate today);

    /** The number of the board a school belongs to, as DUO has it; empty when it is not known. */
    @Query("SELECT board_number FROM school WHERE partnership_id = :partnershipId AND id = :id AND board_number <> ''")
    Optional<String> board(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** Regions by id. */
    @Query("SELECT id, name FROM region WHERE partnership_id = :partnershipId AND id IN (:ids)")
    List<RegionCard> regions(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** How the partnership calls boards, for those it named. */
    @Query("SELECT board_number AS number, name FROM school_board WHERE partnership_id = :partnershipId")
    List<BoardName> boardNames(@Uuid16 UUID partnershipId);

    /** The first regions by name. */
    @Query("SELECT id, name FROM region WHERE partnership_id = :partnershipId ORDER BY name, id LIMIT :limit")
    List<RegionCard> regionsByName(@Uuid16 UUID partnershipId, int limit);

    /** The ids of the schools of which somebody with this address is a contact on a date. */
    default Set<UUID> contactSchools(UUID partnershipId, String email, LocalDate date) {
        return schoolsOfContact(partnershipId, email, date).stream()
                .map(SchoolCard::id)
                .collect(Collectors.toSet());
    }

    /** The schools of which somebody with this address is a contact on a date. */
    @Query("""
            SELECT DISTINCT s.id, s.name, s.place, s.closed_on FROM school_contact c
            JOIN school s ON s.partnership_id = c.partnership_id AND s.id = c.school_id
            WHERE c.partnership_id = :partnershipId AND c.email = :email
              AND c.starts_on <= :date AND (c.ends_on IS NULL OR c.ends_on >= :date)""")
    List<SchoolCard> schoolsOfContact(@Uuid16 UUID partnershipId, String email, LocalDate date);

    /** Networks by id. */
    @Query("SELECT id, name FROM local_network WHERE partnership_id = :partnershipId AND id IN (:ids)")
    List<NetworkCard> networks(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** Every network, by the name of its region and its own. */
    @Query("""
            SELECT n.id, n.region_id, n.name FROM local_network n
            JOIN region r ON r.partnership_id = n.partnership_id AND r.id = n.region_id
            WHERE n.partnership_id = :partnershipId ORDER BY r.name, n.name, n.id LIMIT :limit""")
    List<RegionNetwork> everyNetwork(@Uuid16 UUID partnershipId, int limit);

    /** The networks of regions, by name. */
    @Query("""
            SELECT id, region_id, name FROM local_network
            WHERE partnership_id = :partnershipId AND region_id IN (:ids) ORDER BY name, id""")
    List<RegionNetwork> networksOfRegions(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** The networks of the regions an expert works in today, by name. */
    @Query("""
            SELECT DISTINCT n.id, n.name FROM local_network n
            JOIN expert_region r ON r.partnership_id = n.partnership_id AND r.region_id = n.region_id
            WHERE n.partnership_id = :partnershipId AND r.membership_id = :membershipId
              AND r.starts_on <= :today AND (r.ends_on IS NULL OR r.ends_on >= :today)
            ORDER BY n.name, n.id LIMIT :limit""")
    List<NetworkCard> networksOf(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate today, int limit);

    /** Domains by id. */
    @Query("SELECT id, name FROM expertise_domain WHERE partnership_id = :partnershipId AND id IN (:ids)")
    List<DomainCard> domains(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** The first domains by name. */
    @Query("SELECT id, name FROM expertise_domain WHERE partnership_id = :partnershipId ORDER BY name, id LIMIT :limit")
    List<DomainCard> domainsByName(@Uuid16 UUID partnershipId, int limit);
}
