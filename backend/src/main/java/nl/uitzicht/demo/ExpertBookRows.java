package nl.uitzicht.demo;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** What experts tell of themselves: most stand in the public book, some with a drawn portrait, a few not or not yet. */
final class ExpertBookRows {
    private static final int TAG_BYTES = 16;
    private static final int SOME = 6;

    private final Rows rows;
    private final List<List<String>> texts = DemoFile.rows("profiles.csv");

    ExpertBookRows(Rows rows) {
        this.rows = rows;
    }

    void add(List<Expert> experts) {
        for (Expert expert : experts) {
            boolean silent = expert.number() % SOME == SOME - 1;
            if (!silent) {
                rows.own(Table.EXPERT_PROFILE, expert.id(), expert.number() % SOME != SOME - 2, text(expert), 1);
            }
            if (expert.number() % 3 != 1) {
                byte[] portrait = DrawnPortrait.of(expert.number());
                rows.own(Table.EXPERT_PHOTO, expert.id(), tag(portrait), portrait);
            }
        }
    }

    private String text(Expert expert) {
        List<String> fitting = texts.stream()
                .filter(row -> row.getFirst().equals(expert.domains().getFirst()))
                .map(List::getLast)
                .toList();
        return fitting.isEmpty() ? "" : fitting.get(expert.number() % fitting.size());
    }

    private static String tag(byte[] portrait) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(portrait), 0, TAG_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
