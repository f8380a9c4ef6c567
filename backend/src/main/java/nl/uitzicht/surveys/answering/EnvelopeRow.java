package nl.uitzicht.surveys.answering;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import nl.uitzicht.platform.tenancy.Tid;

/** An envelope as its table holds it: a random id, and bytes that only the server can open (D27). */
@MappedEntity("survey_envelope")
record EnvelopeRow(@EmbeddedId Tid id, byte[] sealed) {}
