package nl.uitzicht.reviews.rounds;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.SchoolYear;

/** A manager asks for the rounds of a school year: this one or the next. */
@Singleton
class AskForRounds {
    private final GenerateRounds generate;
    private final AuditLog audit;
    private final Clock clock;

    AskForRounds(GenerateRounds generate, AuditLog audit, Clock clock) {
        this.generate = generate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for other roles and other years. */
    Outcome<List<ReviewRound>> generate(Caller caller, String yearName) {
        if (!caller.is(Role.SUPPORT_MANAGER)) {
            return Outcome.refused(new ReviewRejection.NotAllowed());
        }
        int current = SchoolYear.of(Time.today(clock)).firstYear();
        Optional<SchoolYear> year = SchoolYear.named(yearName)
                .filter(asked -> asked.firstYear() == current || asked.firstYear() == current + 1);
        if (year.isEmpty()) {
            return Outcome.refused(new ReviewRejection.Invalid("schoolYear"));
        }
        List<ReviewRound> made = generate.generate(caller.partnershipId(), year.get(), Time.today(clock));
        UUID first = made.getFirst().id().id();
        audit.record(caller, "reviewRoundsGenerate", "reviewRound", first);
        return Outcome.accepted(made, first, 1);
    }
}
