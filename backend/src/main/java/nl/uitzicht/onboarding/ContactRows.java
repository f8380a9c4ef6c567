package nl.uitzicht.onboarding;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.onboarding.OnboardingPlan.NewContact;

/** Judges the sheet of schools' contacts. Who is a contact of the school already is left as it is. */
final class ContactRows {
    private final Known known;

    ContactRows(Known known) {
        this.known = known;
    }

    List<NewContact> judge(List<SheetRow> rows) {
        List<NewContact> contacts = new ArrayList<>();
        for (SheetRow row : rows) {
            UUID school = school(row, known);
            String name = row.text("Naam", 120);
            String email = ExpertRows.email(row, "E-mail");
            if (school != null && name != null && email != null && known.contacts.add(Known.contact(school, email))) {
                UUID id = known.id(OnboardingSheet.CONTACTS, Known.contact(school, email));
                contacts.add(new NewContact(id, school, name, email));
            }
        }
        return contacts;
    }

    /** The open school of a location code; four characters are those of its first location. */
    static @Nullable UUID school(SheetRow row, Known known) {
        String code = row.text("Vestigingscode", 6);
        if (code == null) {
            return null;
        }
        UUID id = known.schools.get(Known.plain(code.length() == 4 ? code + "00" : code));
        return id == null
                ? row.wrong("Vestigingscode", "Deze school is er niet, of is gesloten. Lees eerst de scholen in.")
                : id;
    }
}
