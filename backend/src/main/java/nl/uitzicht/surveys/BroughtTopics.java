package nl.uitzicht.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Caller;

/** Topics that were asked about elsewhere: with the demonstration, or when a partnership brings its own along. */
public interface BroughtTopics {
    /**
     * Makes a topic, asks these contacts about it, and answers for as many as there are answers, each by the key of its question; as who asks
     * and who answers do it here. Asks for a transaction. Refused by exception: what they would be refused.
     */
    void bring(Caller by, UUID topicId, String name, List<UUID> contactIds, List<Map<String, List<String>>> answers);

    /** Seals what is enough, as on that Monday. Asks for a transaction. */
    void seal(UUID partnershipId, LocalDate monday);
}
