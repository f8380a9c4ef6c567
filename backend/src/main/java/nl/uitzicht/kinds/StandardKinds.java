package nl.uitzicht.kinds;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.uitzicht.access.PartnershipCreated;
import nl.uitzicht.platform.tenancy.Tid;

/** The kinds a partnership begins with: the work of R48, what surrounds it, and the one of R47 that is asked for most. */
@Singleton
public class StandardKinds {
    private final Kinds kinds;

    StandardKinds(Kinds kinds) {
        this.kinds = kinds;
    }

    /** A kind before it belongs to a partnership. */
    public record Standard(
            String name, ActivityScope appliesTo, @Nullable String notForExperts) {}

    /** All of them, in their order. */
    public static List<Standard> all() {
        try (InputStream file = StandardKinds.class.getResourceAsStream("/kinds/standard.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(StandardKinds::standard)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the transaction that makes the partnership. */
    @EventListener
    void fill(PartnershipCreated event) {
        List<ActivityKind> rows = new ArrayList<>();
        for (Standard kind : all()) {
            rows.add(new ActivityKind(
                    new Tid(event.partnershipId(), UuidCreator.getTimeOrderedEpoch()),
                    kind.name(),
                    kind.appliesTo(),
                    kind.notForExperts(),
                    false,
                    rows.size() + 1,
                    1));
        }
        kinds.saveAll(rows);
    }

    private static Standard standard(String line) {
        String[] cells = line.split(";", -1);
        return new Standard(cells[0], ActivityScope.valueOf(cells[1]), cells[2].isEmpty() ? null : cells[2]);
    }
}
