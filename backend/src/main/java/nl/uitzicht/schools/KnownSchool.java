package nl.uitzicht.schools;

import nl.uitzicht.schools.files.SchoolRow;

/**
 * A school as the partnership has it now.
 *
 * @param row    what an earlier import said of it
 * @param kind   which file it came from
 * @param closed whether an import found it gone
 */
public record KnownSchool(SchoolRow row, SchoolKind kind, boolean closed) {}
