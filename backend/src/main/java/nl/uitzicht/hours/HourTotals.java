package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.database.UuidBytes;

/** Adds up hours by group, in one statement. The grouping is an enum's constant SQL; all values are parameters. */
@Singleton
class HourTotals {
    private static final String NO_GROUP = "Algemeen";

    private final JdbcOperations jdbc;
    private final Transactions transactions;

    HourTotals(JdbcOperations jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    List<HourTotal> by(UUID partnershipId, HourGrouping grouping, HourFilter filter, int limit) {
        return transactions.read(() -> jdbc.prepareStatement(grouping.sql(), statement -> {
            int at = grouping.limitsLabel() ? bindLabel(statement, filter) : 1;
            bind(statement, at, partnershipId, filter, limit);
            List<HourTotal> totals = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    totals.add(total(rows, grouping));
                }
            }
            return totals;
        }));
    }

    /** The place of the next parameter. */
    private static int bindLabel(PreparedStatement statement, HourFilter filter) throws SQLException {
        int at = 1;
        statement.setBytes(at++, bytes(filter.ownId()));
        statement.setString(at++, filter.places());
        statement.setString(at++, filter.places());
        statement.setString(at++, filter.places());
        return at;
    }

    private static void bind(PreparedStatement statement, int first, UUID partnershipId, HourFilter filter, int limit)
            throws SQLException {
        int at = first;
        statement.setBytes(at++, UuidBytes.toBytes(partnershipId));
        statement.setObject(at++, filter.from());
        statement.setObject(at++, filter.to());
        for (UUID id : bounds(filter)) {
            statement.setBytes(at++, bytes(id));
            statement.setBytes(at++, bytes(id));
        }
        statement.setString(at++, filter.boardNumber());
        statement.setString(at++, filter.boardNumber());
        statement.setString(at++, filter.reach());
        statement.setBytes(at++, bytes(filter.ownId()));
        statement.setString(at++, filter.reach());
        statement.setString(at++, filter.reach());
        statement.setInt(at, limit);
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : UuidBytes.toBytes(id);
    }

    private static @Nullable UUID[] bounds(HourFilter filter) {
        return new UUID[] {
            filter.expertId(), filter.trajectId(), filter.networkId(), filter.regionId(), filter.domainId()
        };
    }

    private static HourTotal total(ResultSet row, HourGrouping grouping) throws SQLException {
        String label = row.getString("label");
        return new HourTotal(
                key(row, grouping),
                label == null ? NO_GROUP : label,
                row.getInt("minutes"),
                row.getInt("travel_minutes"),
                row.getInt("entries"));
    }

    private static @Nullable String key(ResultSet row, HourGrouping grouping) throws SQLException {
        if (!grouping.keyedById()) {
            return row.getString("group_key");
        }
        byte[] id = row.getBytes("group_key");
        return id == null ? null : UuidBytes.fromBytes(id).toString();
    }
}
