package nl.uitzicht.schools.networks;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.uploads.UploadedFiles;
import nl.uitzicht.schools.Schools;
import nl.uitzicht.schools.files.FileReading;
import nl.uitzicht.schools.files.NetworkFile;
import nl.uitzicht.schools.files.NetworkRow;
import nl.uitzicht.schools.uploads.UnreadableFile;

/** Imports a list of local networks: what is certain is placed, what was settled by hand stays, the rest waits in the queue. */
@Singleton
class ImportNetworks {
    private final UploadedFiles files;
    private final Schools schools;
    private final NetworkStructure structure;
    private final NetworkNames names;
    private final Placement placement;

    ImportNetworks(
            UploadedFiles files, Schools schools, NetworkStructure structure, NetworkNames names, Placement placement) {
        this.files = files;
        this.schools = schools;
        this.structure = structure;
        this.names = names;
        this.placement = placement;
    }

    Outcome<NetworkImportResult> run(Caller caller, NetworkImportOrder order) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        var content = files.content(caller.partnershipId(), order.uploadId());
        if (content.isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "uploadId"));
        }
        return switch (NetworkFile.read(content.get())) {
            case FileReading.Broken<NetworkRow> broken -> Outcome.refused(new UnreadableFile(broken.errors()));
            case FileReading.Read<NetworkRow> read
            when !covers(order, read.rows()) -> Outcome.refused(Refusal.of(ErrorCode.INVALID, "regions"));
            case FileReading.Read<NetworkRow> read ->
                Outcome.accepted(apply(caller.partnershipId(), order, read.rows()), order.id(), 1);
        };
    }

    /** Every region of the file has municipalities, and no other region is named. */
    private static boolean covers(NetworkImportOrder order, List<NetworkRow> rows) {
        var printed = rows.stream().map(NetworkRow::region).collect(Collectors.toSet());
        return printed.equals(order.municipalitiesOf().keySet())
                && order.municipalitiesOf().values().stream().noneMatch(Set::isEmpty);
    }

    private NetworkImportResult apply(UUID partnershipId, NetworkImportOrder order, List<NetworkRow> rows) {
        schools.lockImports(partnershipId);
        var networkOf = structure.networksOf(partnershipId, rows, order.municipalitiesOf());
        var known = known(partnershipId);
        var open = schools.all(partnershipId).stream()
                .filter(school -> school.closedOn() == null)
                .toList();
        var decided = new NameDecisions(partnershipId, networkOf, known).decide(rows, open, order.municipalitiesOf());
        write(decided, known);
        Map<UUID, UUID> placed = new HashMap<>();
        decided.stream()
                .filter(name -> name.schoolId() != null)
                .forEach(name -> placed.put(name.schoolId(), name.networkId()));
        int moved = placement.place(partnershipId, placed, List.of(), order.from());
        return result(decided, moved);
    }

    private Map<List<Object>, NetworkName> known(UUID partnershipId) {
        return names.all(partnershipId).stream()
                .collect(Collectors.toMap(
                        name -> NameDecisions.key(name.networkId(), name.printedName()), Function.identity()));
    }

    private void write(List<NetworkName> decided, Map<List<Object>, NetworkName> known) {
        var before = new HashSet<>(known.values());
        var ids = known.values().stream().map(NetworkName::id).collect(Collectors.toSet());
        var added = new ArrayList<NetworkName>();
        var changed = new ArrayList<NetworkName>();
        for (var name : decided) {
            if (!ids.contains(name.id())) {
                added.add(name);
            } else if (!before.contains(name)) {
                changed.add(name);
            }
        }
        if (!added.isEmpty()) {
            names.saveAll(added);
        }
        if (!changed.isEmpty()) {
            names.updateAll(changed);
        }
    }

    private static NetworkImportResult result(List<NetworkName> decided, int moved) {
        int matched = count(decided, NetworkName.State.MATCHED);
        int open = count(decided, NetworkName.State.OPEN);
        return new NetworkImportResult(decided.size(), matched, decided.size() - matched - open, open, moved);
    }

    private static int count(List<NetworkName> names, NetworkName.State state) {
        return (int) names.stream().filter(name -> name.state() == state).count();
    }
}
