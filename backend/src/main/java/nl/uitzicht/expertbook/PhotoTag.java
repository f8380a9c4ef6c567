package nl.uitzicht.expertbook;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Which photo a member has, without its bytes. */
@MappedEntity("expert_photo")
record PhotoTag(@Uuid16 UUID id, String tag) {}
