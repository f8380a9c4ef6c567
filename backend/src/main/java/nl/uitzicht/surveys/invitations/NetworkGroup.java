package nl.uitzicht.surveys.invitations;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import nl.uitzicht.platform.tenancy.Tid;

/** With which other networks a network counts, by the name of the group. The id is that of the network. */
@MappedEntity("survey_network_group")
record NetworkGroup(@EmbeddedId Tid id, String name) {}
