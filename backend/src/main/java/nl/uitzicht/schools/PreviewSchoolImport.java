package nl.uitzicht.schools;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.uploads.UploadedFiles;
import nl.uitzicht.schools.files.DuoFile;
import nl.uitzicht.schools.files.FileReading;
import nl.uitzicht.schools.files.SchoolRow;

/** Shows what an import would do; changes nothing. */
@Singleton
class PreviewSchoolImport {
    private final UploadedFiles files;
    private final Schools schools;

    PreviewSchoolImport(UploadedFiles files, Schools schools) {
        this.files = files;
        this.schools = schools;
    }

    SchoolImportPreview preview(UUID partnershipId, SchoolImportOrder order) {
        return files.content(partnershipId, order.uploadId())
                .map(content -> preview(partnershipId, order.declared(), DuoFile.read(content)))
                .orElseGet(SchoolImportPreview.NoUpload::new);
    }

    private SchoolImportPreview preview(UUID partnershipId, SchoolImport declared, FileReading<SchoolRow> file) {
        return switch (file) {
            case FileReading.Broken<SchoolRow> broken -> new SchoolImportPreview.Broken(broken.errors());
            case FileReading.Read<SchoolRow> read -> {
                List<KnownSchool> known =
                        schools.all(partnershipId).stream().map(School::known).toList();
                var plan = declared.plan(read.rows(), known);
                yield new SchoolImportPreview.Ready(plan, read.notices(), Fingerprint.of(plan));
            }
        };
    }
}
