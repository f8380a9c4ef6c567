package nl.uitzicht.onboarding;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.hours.BringHours;
import nl.uitzicht.hours.BringHours.Brought;
import nl.uitzicht.hours.BringHours.ExpertDay;
import nl.uitzicht.hours.BringHours.ExpertMonth;
import nl.uitzicht.kinds.ActivityKind;
import nl.uitzicht.platform.text.Sentences;
import nl.uitzicht.trajecten.BringTrajecten;

/** Judges the sheet of hours by the rules of an entry, its traject, its month and its day. */
final class HourRows {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final int DAY = 24 * 60;
    /** What was brought in for the same is in the sheet no more: whether this row is that one, or another, nobody can tell. */
    private static final String CHANGED =
            "Hier las je eerder andere uren in. Zet de rij terug zoals die was, en pas de uren aan in Uitzicht.";

    /** Of a traject that was brought in before, the couplings since count. */
    private static final String NOT_COUPLED =
            "Deze expert was op deze dag niet aan dit traject gekoppeld. Koppel eerst in Uitzicht, of haal de rij weg.";

    private static final Map<String, String> COLUMNS = Map.of(
            "date",
            "Datum",
            "minutes",
            "Uren",
            "travelMinutes",
            "Reistijd in minuten",
            "networkId",
            "Netwerk",
            "note",
            "Opmerking");

    private final Known known;
    private final TrajectRows trajecten;
    private final BringHours hours;
    private final Sentences sentences;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<ExpertDay, Integer> days = new HashMap<>();

    HourRows(Known known, TrajectRows trajecten, BringHours hours, Sentences sentences) {
        this.known = known;
        this.trajecten = trajecten;
        this.hours = hours;
        this.sentences = sentences;
    }

    List<Brought> judge(List<SheetRow> rows) {
        Map<Brought, SheetRow> read = new LinkedHashMap<>();
        rows.forEach(row -> {
            Brought entry = entry(row);
            if (entry != null) {
                read.put(entry, row);
            }
        });
        Map<UUID, Set<UUID>> there = hours.known(known.partnershipId);
        Set<UUID> here = read.keySet().stream().map(Brought::id).collect(Collectors.toSet());
        read.keySet().stream().map(Brought::date).min(Comparator.naturalOrder()).ifPresent(this::standing);
        List<Brought> fresh = new ArrayList<>();
        read.forEach((entry, row) -> {
            Set<UUID> before = there.getOrDefault(entry.of(), Set.of());
            if (!before.contains(entry.id())) {
                if (!here.containsAll(before)) {
                    row.wrong("Uren", CHANGED);
                }
                judge(row, entry);
                fresh.add(entry);
            }
        });
        return fresh;
    }

    /** What the database holds counts for the 24 hours of a date too. */
    private void standing(LocalDate first) {
        days.putAll(hours.minutesByDay(known.partnershipId, first, known.today.plusDays(1)));
    }

    private @Nullable Brought entry(SheetRow row) {
        UUID expert = expert(row);
        LocalDate date = row.date("Datum");
        BigDecimal spent = row.number("Uren");
        ActivityKind kind = known.kinds.get(Known.plain(row.text("Soort werk")));
        String number = row.text("Traject");
        BringTrajecten.Brought traject = number.isEmpty() ? null : trajecten.find(row, number);
        String network = row.text("Netwerk");
        UUID networkId = network.isEmpty() ? null : known.networks.get(Known.plain(network));
        if (spent == null && row.text("Uren").isEmpty()) {
            row.wrong("Uren", "Dit is nog leeg. Vul het in.");
        }
        if (kind == null) {
            row.wrong("Soort werk", "Dit soort werk is er niet. Kijk bij Soorten werk.");
        }
        if (!network.isEmpty() && networkId == null) {
            row.wrong("Netwerk", "Dit netwerk is er niet. Lees eerst de netwerken in.");
        }
        if (expert == null || date == null || spent == null || kind == null) {
            return null;
        }
        judgeCoupling(row, expert, date, traject);
        if (!kind.appliesTo().fits(traject != null, networkId != null)) {
            row.wrong(
                    "Soort werk",
                    "Dit soort werk hoort hier niet bij. Vul een traject of netwerk in, of haal het weg.");
        }
        int minutes = minutes(spent.multiply(HOUR));
        int travel = travel(row);
        String of = String.join(
                "|", expert.toString(), date.toString(), kind.id().id().toString(), number, network);
        String key = Known.plain("%s|%d|%d|%s".formatted(of, minutes, travel, row.text("Opmerking")));
        int time = times.merge(key, 1, Integer::sum);
        return new Brought(
                known.id(OnboardingSheet.HOURS, key + "|" + time),
                known.id(OnboardingSheet.HOURS, of),
                expert,
                date,
                minutes,
                travel,
                kind.id().id(),
                traject == null ? null : traject.id(),
                networkId,
                row.text("Opmerking"));
    }

    private @Nullable UUID expert(SheetRow row) {
        String email = row.text("Expert", 254);
        UUID id = email == null ? null : known.experts.get(Known.plain(email));
        return email == null || id != null ? id : row.wrong("Expert", "Deze expert staat niet op het blad Experts.");
    }

    /** By the sheet, for a traject that comes with it. */
    private void judgeCoupling(SheetRow row, UUID expert, LocalDate date, @Nullable BringTrajecten.Brought traject) {
        if (traject == null || trajecten.isThere(traject.id())) {
            return;
        }
        if (!expert.equals(traject.leadId()) && !traject.fellowIds().contains(expert)) {
            row.wrong("Traject", "Deze expert staat niet bij dit traject.");
        }
        if (date.isBefore(traject.startsOn())) {
            row.wrong("Datum", "Deze dag ligt voor de eerste dag van het traject.");
        }
    }

    private void judge(SheetRow row, Brought entry) {
        UUID traject = entry.trajectId();
        if (traject != null
                && trajecten.isThere(traject)
                && !trajecten.wasCoupled(traject, entry.expertId(), entry.date())) {
            row.wrong("Traject", NOT_COUPLED);
        }
        hours.judge(entry, known.today)
                .forEach(no -> row.wrong(
                        COLUMNS.getOrDefault(String.join("", no.field()), ""),
                        sentences.of(no.code().name(), no.arguments())));
        if (known.acceptedMonths.contains(new ExpertMonth(entry.expertId(), entry.month()))) {
            row.wrong("Datum", "Deze maand is al akkoord bij de manager.");
        }
        if (known.submittedMonths.contains(new ExpertMonth(entry.expertId(), entry.month()))) {
            row.wrong("Datum", "Deze maand is al ingediend. Laat de manager de maand eerst teruggeven.");
        }
        if (!known.isExpert(entry.expertId(), entry.date())) {
            row.wrong("Datum", "Op deze dag was deze persoon geen expert.");
        }
        int day = days.merge(
                new ExpertDay(entry.expertId(), entry.date()), entry.minutes() + entry.travelMinutes(), Integer::sum);
        if (day > DAY) {
            row.wrong("Uren", sentences.of("DAY_FULL"));
        }
    }

    /** Whole minutes as they stand; a fraction of a minute, which 20 minutes as 0,33 hours is, is rounded to 5 minutes. */
    private static int minutes(BigDecimal minutes) {
        BigDecimal fives =
                minutes.divide(BigDecimal.valueOf(5), 0, RoundingMode.HALF_UP).multiply(BigDecimal.valueOf(5));
        boolean near = minutes.subtract(fives).abs().compareTo(BigDecimal.ONE) < 0;
        BigDecimal found = near ? fives : minutes.setScale(0, RoundingMode.HALF_UP);
        return found.abs().compareTo(BigDecimal.valueOf(100_000)) < 0 ? found.intValue() : 100_000;
    }

    private static int travel(SheetRow row) {
        BigDecimal travel = row.number("Reistijd in minuten");
        return travel == null
                ? 0
                : travel.setScale(0, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(100_000))
                        .intValue();
    }
}
