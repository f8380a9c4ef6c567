package nl.uitzicht.schools;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A board (bevoegd gezag) of open schools; the schema's {@code SchoolBoard}.
 *
 * @param number  as DUO has it
 * @param name    as the partnership named it; null while it did not
 * @param schools how many open schools it has
 * @param example the first of them by name, to recognise it by
 */
@MappedEntity("school_board")
record SchoolBoard(String number, @Nullable String name, int schools, String example) {}
