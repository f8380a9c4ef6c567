package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** Which case a deployment (its id) came from and which traject it became; read by use cases of the procesbegeleider only (D22). */
@MappedEntity("deployment_link")
record DeploymentLink(
        @EmbeddedId Tid id,
        @Uuid16 UUID caseId,
        @Nullable @Uuid16 UUID trajectId) {}
