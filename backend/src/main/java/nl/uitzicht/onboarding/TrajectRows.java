package nl.uitzicht.onboarding;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.uitzicht.platform.text.Sentences;
import nl.uitzicht.trajecten.BringTrajecten;
import nl.uitzicht.trajecten.BringTrajecten.Brought;
import nl.uitzicht.trajecten.BringTrajecten.Period;
import nl.uitzicht.trajecten.BringTrajecten.Standing;
import nl.uitzicht.trajecten.TrajectSubject;

/** Judges the sheet of running trajecten. */
final class TrajectRows {
    private static final Map<String, TrajectSubject> SUBJECTS =
            Map.of("leerling", TrajectSubject.PUPIL, "groep", TrajectSubject.GROUP, "school", TrajectSubject.SCHOOL);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Known known;
    private final BringTrajecten trajecten;
    private final Sentences sentences;
    /** The couplings of the trajecten of the sheet that are there already. */
    private Map<UUID, List<Period>> periods = Map.of();

    /** Every traject of the sheet, new or not, by its number. */
    private final Map<String, Brought> byNumber = new HashMap<>();

    TrajectRows(Known known, BringTrajecten trajecten, Sentences sentences) {
        this.known = known;
        this.trajecten = trajecten;
        this.sentences = sentences;
    }

    List<Brought> judge(List<SheetRow> rows) {
        Map<Brought, SheetRow> all = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            String number = row.text("Nummer", 40);
            if (number == null) {
                continue;
            }
            Brought traject = traject(row, number);
            if (byNumber.putIfAbsent(Known.plain(number), traject) != null) {
                row.wrong("Nummer", "Dit nummer staat al eerder op dit blad.");
            }
            all.putIfAbsent(traject, row);
        }
        var standing = trajecten.known(
                known.partnershipId, all.keySet().stream().map(Brought::id).toList());
        periods = trajecten.periods(known.partnershipId, standing.keySet());
        all.forEach((traject, row) -> judgeNumber(row, traject, standing.get(traject.id())));
        return all.keySet().stream()
                .filter(traject -> !standing.containsKey(traject.id()))
                .toList();
    }

    /** A second file may number from 1 again: hours of its first traject must not come to that of the first file. */
    private static void judgeNumber(SheetRow row, Brought traject, @Nullable Standing there) {
        boolean dated = !row.text("Eerste dag").isEmpty();
        if (there != null
                && traject.schoolId() != null
                && (!there.schoolId().equals(traject.schoolId())
                        || (dated && !there.startsOn().equals(traject.startsOn())))) {
            row.wrong(
                    "Nummer",
                    "Dit nummer is al van een traject met een andere school of eerste dag. Kies een ander nummer.");
        }
    }

    /** The traject of a number, which has to be on the sheet; null and told when it is not. */
    @Nullable Brought find(SheetRow row, String number) {
        Brought traject = byNumber.get(Known.plain(number));
        return traject == null ? row.wrong("Traject", "Dit nummer staat niet op het blad Trajecten.") : traject;
    }

    /** Whether a traject is there already: then its couplings are those of the database, whatever the sheet says by now. */
    boolean isThere(UUID trajectId) {
        return periods.containsKey(trajectId);
    }

    /** Whether an expert was coupled on a day to a traject that is there already. */
    boolean wasCoupled(UUID trajectId, UUID expertId, LocalDate date) {
        return periods.get(trajectId).stream().anyMatch(period -> period.covers(expertId, date));
    }

    /** With nothing in the place of what is wrong: then nothing is brought in. */
    private Brought traject(SheetRow row, String number) {
        UUID lead = expert(row, "Expert", row.text("Expert"));
        List<UUID> fellows = row.texts("Meewerkend").stream()
                .map(email -> expert(row, "Meewerkend", email))
                .filter(fellow -> fellow != null && !fellow.equals(lead))
                .toList();
        return new Brought(
                known.id(OnboardingSheet.TRAJECTEN, number),
                subject(row),
                question(row),
                ContactRows.school(row, known),
                domain(row),
                lead,
                fellows,
                startsOn(row),
                minutes(row));
    }

    /** Who runs a traject is an expert today, in the partnership or by the sheet; who left or only administers is not. */
    private @Nullable UUID expert(SheetRow row, String column, String email) {
        UUID id = known.experts.get(Known.plain(email));
        if (id == null) {
            return row.wrong(column, "Deze expert staat niet op het blad Experts.");
        }
        return known.isExpert(id, known.today)
                ? id
                : row.wrong(column, "Dit adres hoort bij iemand zonder de rol expert. Geef die eerst bij Mensen.");
    }

    private static @Nullable TrajectSubject subject(SheetRow row) {
        TrajectSubject subject = SUBJECTS.get(Known.plain(row.text("Over")));
        return subject == null ? row.wrong("Over", "Schrijf leerling, groep of school.") : subject;
    }

    private String question(SheetRow row) {
        String question = row.text("Vraag");
        trajecten
                .judgeQuestion(question, known.today)
                .forEach(no -> row.wrong("Vraag", sentences.of(no.code().name(), no.arguments())));
        return question;
    }

    private @Nullable UUID domain(SheetRow row) {
        String name = row.text("Expertise", 80);
        return name == null ? null : known.domain(row, name);
    }

    private LocalDate startsOn(SheetRow row) {
        LocalDate day = row.date("Eerste dag");
        if (day != null && (day.isAfter(known.today) || day.isBefore(known.today.minusYears(3)))) {
            row.wrong("Eerste dag", "Kies een dag van de laatste drie jaar, tot en met vandaag.");
        }
        return Objects.requireNonNullElse(day, known.today);
    }

    private static @Nullable Integer minutes(SheetRow row) {
        BigDecimal hours = row.number("Afgesproken uren");
        if (hours == null) {
            return null;
        }
        BigDecimal minutes = hours.multiply(HOUR);
        boolean whole = minutes.stripTrailingZeros().scale() <= 0 && minutes.precision() < 9;
        return whole && BringTrajecten.canBeAgreed(minutes.intValue())
                ? Integer.valueOf(minutes.intValue())
                : row.wrong("Afgesproken uren", "Vul uren in, in stappen van 5 minuten, ten hoogste 1000.");
    }
}
