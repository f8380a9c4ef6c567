package nl.uitzicht.appointments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Appointments extends GenericRepository<Appointment, Tid> {
    Appointment save(Appointment appointment);

    Optional<Appointment> findById(Tid id);

    @Query("SELECT COUNT(*) FROM appointment WHERE partnership_id = :partnershipId AND id = :id")
    int taken(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** Moves an own appointment from one state to another; 0 when it is not there, not theirs, or not in that state. */
    @Query("""
            UPDATE appointment SET state = :to, version = version + 1, changed_at = UTC_TIMESTAMP(6)
            WHERE partnership_id = :partnershipId AND id = :id AND membership_id = :membershipId AND state = :from""")
    int move(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Uuid16 UUID membershipId,
            AppointmentState from,
            AppointmentState to);

    @Query("""
            SELECT partnership_id, id, membership_id, date, start_time, minutes, traject_id, school_id, network_id, state, version
            FROM appointment
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId AND date >= :from AND state <> 'CANCELLED'
            ORDER BY date, start_time, id LIMIT :limit""")
    List<Appointment> from(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate from, int limit);

    /** The school of a traject that the expert is coupled to on a date; none when not coupled. */
    @Query("""
            SELECT t.partnership_id, t.id, t.school_id FROM traject t
            JOIN traject_expert e ON e.partnership_id = t.partnership_id AND e.traject_id = t.id
            WHERE t.partnership_id = :partnershipId AND t.id = :trajectId AND e.membership_id = :membershipId
              AND e.starts_on <= :date AND (e.ends_on IS NULL OR e.ends_on >= :date)
              AND (t.ends_on IS NULL OR t.ends_on >= :date) LIMIT 1""")
    Optional<VisitedSchool> schoolOfTraject(
            @Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, @Uuid16 UUID membershipId, @Nullable LocalDate date);

    /** How often an expert was coupled to a traject, on whatever days. */
    @Query("""
            SELECT COUNT(*) FROM traject_expert
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND membership_id = :membershipId""")
    int couplings(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, @Uuid16 UUID membershipId);

    @Query("SELECT COUNT(*) FROM school WHERE partnership_id = :partnershipId AND id = :id")
    int schools(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    @Query("SELECT COUNT(*) FROM local_network WHERE partnership_id = :partnershipId AND id = :id")
    int networks(@Uuid16 UUID partnershipId, @Uuid16 UUID id);
}
