package nl.uitzicht.surveys.answering;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.uitzicht.surveys.invitations.Groups;

/**
 * One answered questionnaire that waits for its batch, with the groups it counts in. Which traject or school it is about is not in it: that
 * a batch holds enough of them is counted among the invitations (D27).
 */
@Serdeable
public record Envelope(Groups groups, Map<String, List<String>> answers) {}
