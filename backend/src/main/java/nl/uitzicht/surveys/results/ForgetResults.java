package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.jobs.DailyWork;
import nl.uitzicht.surveys.answering.Envelopes;
import nl.uitzicht.surveys.invitations.SchoolYears;

/**
 * Deletes batches with their answers, and who was asked, once the running and two more school years are over; as reviews, which keep their
 * own figures. Whole batches only. An answer that waits for a batch goes when everybody who waits with the same version was asked before that
 * too: so few answered it that they will never be enough.
 */
@Singleton
class ForgetResults implements DailyWork {
    private static final int KEPT_YEARS = 2;

    private final Answers answers;
    private final Batches batches;
    private final AskedRows asked;
    private final Envelopes envelopes;

    ForgetResults(Answers answers, Batches batches, AskedRows asked, Envelopes envelopes) {
        this.answers = answers;
        this.batches = batches;
        this.asked = asked;
        this.envelopes = envelopes;
    }

    @Override
    public String name() {
        return "forget-survey-results";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        LocalDate before = SchoolYears.firstDay(today).minusYears(KEPT_YEARS);
        answers.forget(partnershipId, before);
        batches.forget(partnershipId, before);
        forgetWaiting(partnershipId, before);
        asked.forget(partnershipId, before);
    }

    private void forgetWaiting(UUID partnershipId, LocalDate before) {
        // Before who waits is read: what is answered meanwhile lies in an envelope that stays.
        List<UUID> there = envelopes.ids(partnershipId);
        Map<UUID, List<Asked>> waiting =
                asked.waiting(partnershipId).stream().collect(Collectors.groupingBy(Asked::questionnaireId));
        Map<UUID, List<Asked>> over = waiting.entrySet().stream()
                .filter(version -> version.getValue().stream()
                        .allMatch(one -> one.askedOn().isBefore(before)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (over.isEmpty()) {
            return;
        }
        if (over.size() == waiting.size()) {
            envelopes.remove(partnershipId, there);
        } else {
            envelopes.remove(
                    partnershipId,
                    envelopes.waiting(partnershipId).open().stream()
                            .filter(one ->
                                    over.containsKey(one.envelope().groups().questionnaireId()))
                            .map(Envelopes.Waiting::id)
                            .toList());
        }
        asked.count(
                partnershipId,
                over.values().stream().flatMap(List::stream).map(Asked::id).toList());
    }
}
