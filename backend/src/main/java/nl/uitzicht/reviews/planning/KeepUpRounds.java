package nl.uitzicht.reviews.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.jobs.DailyWork;
import nl.uitzicht.reviews.SchoolYear;
import nl.uitzicht.reviews.rounds.GenerateRounds;

/** Every day, once a manager made rounds: keeps those of the school year complete, ends what prepared those that are over, and forgets reviews after their years (D25). */
@Singleton
class KeepUpRounds implements DailyWork {
    private final GenerateRounds rounds;
    private final EndRounds end;
    private final ForgetReviews forget;

    KeepUpRounds(GenerateRounds rounds, EndRounds end, ForgetReviews forget) {
        this.rounds = rounds;
        this.end = end;
        this.forget = forget;
    }

    @Override
    public String name() {
        return "keep-up-rounds";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        if (rounds.begun(partnershipId)) {
            rounds.generate(partnershipId, SchoolYear.of(today));
            end.on(partnershipId, today);
            forget.before(
                    partnershipId,
                    new SchoolYear(SchoolYear.of(today).firstYear() - rounds.keptYears(partnershipId)).firstDay());
        }
    }
}
