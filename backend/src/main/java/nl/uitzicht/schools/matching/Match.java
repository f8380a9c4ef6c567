package nl.uitzicht.schools.matching;

import java.util.List;
import nl.uitzicht.schools.files.NetworkRow;

/** What the matcher says of one printed name. */
public sealed interface Match {

    /** The printed row. */
    NetworkRow row();

    /**
     * It can be no other school.
     *
     * @param row    the printed row
     * @param school the school
     * @param why    on what grounds
     */
    record Certain(NetworkRow row, Candidate school, Evidence why) implements Match {}

    /**
     * An administrator must settle it.
     *
     * @param row         the printed row
     * @param suggestions the likeliest first, at most five; possibly none
     */
    record Open(NetworkRow row, List<Suggestion> suggestions) implements Match {
        /** Copies the suggestions. */
        public Open {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * A school it may be.
     *
     * @param school the school
     * @param why    on what grounds
     */
    record Suggestion(Candidate school, Evidence why) {}
}
