package nl.uitzicht.demo;

import java.util.List;
import java.util.UUID;

/** What cases of the demonstration are about. */
final class CaseKinds {
    static final List<String> OUTCOMES = List.of("DEPLOYMENT", "ADVICE", "BASIC");
    private static final List<String> FOLLOW_UPS =
            List.of("ON_THEIR_OWN", "BOARD_FUNDS", "YOUTH_CARE", "ON_THEIR_OWN", "MEDICAL", "CLUSTER_1_2");
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ2456789";
    private static final int CODE_LENGTH = 5;

    private final List<Kind> kinds =
            DemoFile.rows("cases.csv").stream().map(Kind::of).toList();

    /** One row of the file; band is null where it does not matter. */
    record Kind(
            String dimension, String subject, String band, int level, String domain, String question, String tried) {
        static Kind of(List<String> row) {
            String band = row.get(2).isEmpty() ? null : row.get(2);
            return new Kind(
                    row.get(0), row.get(1), band, Integer.parseInt(row.get(3)), row.get(4), row.get(5), row.get(6));
        }
    }

    Kind of(int number) {
        return kinds.get(number * 5 % kinds.size());
    }

    /** How the school goes on; nothing before an outcome and with an expert. */
    static String followUp(String outcome, int number) {
        return outcome == null || outcome.equals("DEPLOYMENT") ? null : FOLLOW_UPS.get(number % FOLLOW_UPS.size());
    }

    /** As the product makes it out of an id. */
    static String codeOf(UUID id) {
        long rest = id.getLeastSignificantBits() & 0xFFFF_FFFFL;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
            rest /= SIGNS.length();
        }
        return code.toString();
    }
}
