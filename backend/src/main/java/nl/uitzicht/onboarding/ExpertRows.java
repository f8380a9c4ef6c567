package nl.uitzicht.onboarding;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.access.BringMembers;
import nl.uitzicht.onboarding.OnboardingPlan.NewExpert;

/** Judges the sheet of experts. Who is a member already is left as it is. */
final class ExpertRows {
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final Known known;
    private final Set<String> seen = new HashSet<>();

    ExpertRows(Known known) {
        this.known = known;
    }

    List<NewExpert> judge(List<SheetRow> rows) {
        List<NewExpert> experts = new ArrayList<>();
        for (SheetRow row : rows) {
            String email = email(row, "E-mail");
            if (email != null && !seen.add(email)) {
                row.wrong("E-mail", "Dit adres staat al eerder op dit blad.");
            } else if (email == null || !known.experts.containsKey(email)) {
                NewExpert expert = expert(row, email);
                if (email != null) {
                    known.experts.put(email, expert.id());
                    known.becomesExpert(expert.id(), expert.since());
                }
                experts.add(expert);
            } else if (!known.isExpert(known.experts.get(email), known.today)) {
                row.wrong("E-mail", "Dit adres hoort bij iemand zonder de rol expert. Geef die eerst bij Mensen.");
            }
        }
        return experts;
    }

    /** A mail address as it is compared; null, and told, when it is none. */
    static @Nullable String email(SheetRow row, String column) {
        String text = row.text(column, 254);
        if (text == null) {
            return null;
        }
        return BringMembers.isAddress(text)
                ? BringMembers.normalised(text)
                : row.wrong(column, "Dit is geen e-mailadres.");
    }

    /** With a placeholder where something is wrong: then nothing is brought in. */
    private NewExpert expert(SheetRow row, @Nullable String email) {
        LocalDate since = row.date("In dienst vanaf");
        if (since != null && since.isAfter(known.today)) {
            row.wrong("In dienst vanaf", "Deze dag moet nog komen.");
        }
        return new NewExpert(
                known.id(OnboardingSheet.EXPERTS, Objects.requireNonNullElse(email, "rij " + row.number())),
                Objects.requireNonNullElse(row.text("Naam", 120), ""),
                Objects.requireNonNullElse(email, ""),
                fte(row),
                days(row),
                domains(row),
                regions(row),
                Objects.requireNonNullElse(since, known.today));
    }

    private static int fte(SheetRow row) {
        BigDecimal fte = row.number("Fte");
        if (fte == null && !row.text("Fte").isEmpty()) {
            return 0;
        }
        if (fte == null || fte.signum() <= 0 || fte.compareTo(BigDecimal.valueOf(1.2)) > 0) {
            row.wrong("Fte", "Vul een getal in van 0,01 tot en met 1,2.");
            return 0;
        }
        return fte.multiply(FULL).intValue();
    }

    private static int days(SheetRow row) {
        int bits = 0;
        for (String day : row.text("Werkdagen").toLowerCase(Locale.ROOT).split("[ ,;/]+")) {
            int place = DAYS.indexOf(day.length() > 2 ? day.substring(0, 2) : day);
            if (place < 0) {
                row.wrong("Werkdagen", "Schrijf de dagen als: ma di wo do vr.");
                return 0;
            }
            bits |= 1 << place;
        }
        return bits;
    }

    private List<UUID> domains(SheetRow row) {
        List<String> names = row.texts("Expertise");
        if (names.isEmpty()) {
            row.wrong("Expertise", "Dit is nog leeg. Vul het in.");
        }
        return names.stream()
                .map(name -> known.domain(row, name))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<UUID> regions(SheetRow row) {
        List<UUID> ids = new ArrayList<>();
        for (String name : row.texts("Regio's")) {
            UUID id = known.regions.get(Known.plain(name));
            if (id == null) {
                row.wrong("Regio's", "De regio \"%s\" is er niet. Lees eerst de netwerken in.".formatted(name));
            } else {
                ids.add(id);
            }
        }
        return ids;
    }
}
