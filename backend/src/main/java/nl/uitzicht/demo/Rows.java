package nl.uitzicht.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.database.UuidBytes;

/** Rows that wait to be inserted, one batch a table. */
final class Rows {
    private final Map<Table, List<Object[]>> byTable = new EnumMap<>(Table.class);
    private final List<ReviewFreeze> frozen = new ArrayList<>();

    /** Adds a row of a table without tenant: every column, in the table's order. */
    void add(Table table, Object... values) {
        if (values.length != table.width()) {
            throw new IllegalArgumentException(table + " has " + table.width() + " columns, not " + values.length);
        }
        byTable.computeIfAbsent(table, _ -> new ArrayList<>()).add(values);
    }

    /** Adds a row of the demonstration's partnership: the columns after {@code partnership_id}. */
    void own(Table table, Object... values) {
        Object[] row = new Object[values.length + 1];
        row[0] = Demonstration.ID;
        System.arraycopy(values, 0, row, 1, values.length);
        add(table, row);
    }

    /** The rows of a table, in the order in which they were added. */
    List<List<Object>> of(Table table) {
        return byTable.getOrDefault(table, List.of()).stream()
                .map(Arrays::asList)
                .toList();
    }

    /** Remembers the reviews that are frozen once every row is there. */
    void freezeLater(List<ReviewFreeze> reviews) {
        frozen.addAll(reviews);
    }

    /** See {@link #freezeLater}. */
    List<ReviewFreeze> frozen() {
        return frozen;
    }

    /** Inserts everything; gives how many rows that were. */
    int insert(Connection connection) throws SQLException {
        int inserted = 0;
        for (var batch : byTable.entrySet()) {
            insert(connection, batch.getKey(), batch.getValue());
            inserted += batch.getValue().size();
        }
        return inserted;
    }

    private static void insert(Connection connection, Table table, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.insert())) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i] instanceof UUID id ? UuidBytes.toBytes(id) : row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
