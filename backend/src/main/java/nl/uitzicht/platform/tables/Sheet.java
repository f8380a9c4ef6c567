package nl.uitzicht.platform.tables;

import java.util.List;

/** A table to be written: every row has a cell for every heading, which is a text, a number or a LocalDate. */
public record Sheet(String name, List<String> headings, List<List<Object>> rows) {}
