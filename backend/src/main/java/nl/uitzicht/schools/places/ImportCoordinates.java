package nl.uitzicht.schools.places;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.uploads.UploadedFiles;
import nl.uitzicht.schools.School;
import nl.uitzicht.schools.Schools;
import nl.uitzicht.schools.files.CoordinateFile;
import nl.uitzicht.schools.files.CoordinateRow;
import nl.uitzicht.schools.files.FileReading;
import nl.uitzicht.schools.uploads.UnreadableFile;

/** Gives the schools of the register their place; schools that are not in the file keep theirs. */
@Singleton
class ImportCoordinates {
    private final UploadedFiles files;
    private final Schools schools;
    private final CoordinateWriter writer;

    ImportCoordinates(UploadedFiles files, Schools schools, CoordinateWriter writer) {
        this.files = files;
        this.schools = schools;
        this.writer = writer;
    }

    Outcome<CoordinatesImportResult> run(Caller caller, UUID importId, UUID uploadId) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        var content = files.content(caller.partnershipId(), uploadId);
        if (content.isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "uploadId"));
        }
        return switch (CoordinateFile.read(content.get())) {
            case FileReading.Broken<CoordinateRow> broken -> Outcome.refused(new UnreadableFile(broken.errors()));
            case FileReading.Read<CoordinateRow> read ->
                Outcome.accepted(apply(caller.partnershipId(), read.rows()), importId, 1);
        };
    }

    /** What an import that is asked again answers: how many schools have a place. */
    CoordinatesImportResult again(UUID partnershipId) {
        var placed = schools.all(partnershipId).stream()
                .filter(school -> school.latitude() != null)
                .count();
        return new CoordinatesImportResult((int) placed, 0);
    }

    private CoordinatesImportResult apply(UUID partnershipId, List<CoordinateRow> rows) {
        schools.lockImports(partnershipId);
        var codes =
                schools.all(partnershipId).stream().map(School::locationCode).collect(Collectors.toSet());
        var known =
                rows.stream().filter(row -> codes.contains(row.code().value())).toList();
        if (!known.isEmpty()) {
            writer.write(partnershipId, known);
        }
        return new CoordinatesImportResult(known.size(), rows.size() - known.size());
    }
}
