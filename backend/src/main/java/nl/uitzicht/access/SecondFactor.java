package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * The authenticator app of an account. The secret is sealed with a key of the server; until {@code confirmedAt} nobody has shown a code
 * of it. {@code lastStep} is the newest step of 30 seconds whose code was used, which no code may repeat. {@code nextSecret} is of an app
 * that takes its place once a code of it is shown before {@code nextUntil} (UTC).
 */
@MappedEntity("second_factor")
record SecondFactor(
        @Id @Uuid16 UUID accountId,
        byte[] sealedSecret,
        @Nullable LocalDateTime confirmedAt,
        long lastStep,
        @Nullable byte[] nextSecret,
        @Nullable LocalDateTime nextUntil) {}
