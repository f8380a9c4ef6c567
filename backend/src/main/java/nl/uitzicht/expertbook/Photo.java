package nl.uitzicht.expertbook;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import nl.uitzicht.platform.tenancy.Tid;

/** A portrait as this server made it (JPEG, square, without metadata); the id is the membership, the tag names the bytes. */
@MappedEntity("expert_photo")
record Photo(@EmbeddedId Tid id, String tag, byte[] content) {}
