package nl.uitzicht.surveys.invitations;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A contact who was asked about a topic in a school year; says nothing of which invitation, or whether it was answered. */
@MappedEntity("survey_topic_asked")
record AskedContact(@Uuid16 UUID contactId) {}
