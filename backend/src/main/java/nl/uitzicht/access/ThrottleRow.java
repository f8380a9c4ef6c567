package nl.uitzicht.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** How many attempts in the window that began then (UTC). */
@MappedEntity("throttle")
record ThrottleRow(@Id byte[] id, LocalDateTime windowStart, int attempts) {}
