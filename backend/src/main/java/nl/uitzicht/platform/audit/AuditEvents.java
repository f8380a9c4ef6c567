package nl.uitzicht.platform.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEvents extends GenericRepository<AuditEvent, Tid> {
    AuditEvent save(AuditEvent event);
}
