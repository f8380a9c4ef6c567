package nl.uitzicht.demo;

import java.util.UUID;

/** One piece of work on a day. {@code trajectId} and {@code networkId} are null where it belongs to neither; a visit was planned and asked travel. */
record Work(
        String kind,
        int minutes,
        int travel,
        UUID trajectId,
        UUID networkId,
        UUID schoolId,
        boolean visit,
        String note) {
    static Work onTraject(Traject traject, String kind, int minutes, int travel, String note) {
        return new Work(
                kind, minutes, travel, traject.id(), null, traject.school().id(), travel > 0, note);
    }

    static Work general(String kind, int minutes) {
        return new Work(kind, minutes, 0, null, null, null, false, "");
    }

    static Work atNetwork(UUID networkId, int minutes, int travel) {
        return new Work(Kinds.NETWORK, minutes, travel, null, networkId, null, true, "");
    }

    int wholeMinutes() {
        return minutes + travel;
    }
}
