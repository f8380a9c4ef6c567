package nl.uitzicht.schools.matching;

import java.util.List;
import java.util.Set;

/** The name of a school that the partnership knows, taken apart once: its telling words, and what else names it. */
final class KnownName {
    final Candidate school;
    final List<String> telling;
    final String joined;
    final Set<String> street;
    final String host;
    final String initials;
    final String place;

    KnownName(Candidate school) {
        this.school = school;
        this.telling = Words.telling(school.name());
        this.joined = String.join("", telling);
        this.street = Set.copyOf(Words.all(school.street()));
        this.host = Words.host(school.website());
        this.initials = Words.initials(school.name());
        this.place = Places.word(school.place());
    }
}
