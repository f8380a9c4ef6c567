package nl.uitzicht.schools;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.jobs.ImportJob;
import nl.uitzicht.platform.jobs.ImportJobs;
import nl.uitzicht.platform.jobs.Progress;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.files.SchoolRow;

/** Applies a previewed import: all of it or nothing, and only if it still does what the preview showed. */
@Singleton
class ApplySchoolImport {
    private final PreviewSchoolImport previews;
    private final Schools schools;
    private final SchoolWriter writer;
    private final ImportJobs jobs;
    private final Clock clock;

    ApplySchoolImport(
            PreviewSchoolImport previews, Schools schools, SchoolWriter writer, ImportJobs jobs, Clock clock) {
        this.previews = previews;
        this.schools = schools;
        this.writer = writer;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Judges the order and lays the job ready; {@link #run} then does it. */
    Outcome<ImportJob> start(Caller caller, UUID jobId, SchoolImportOrder order, String fingerprint) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        if (jobs.find(caller.partnershipId(), jobId).isPresent()) {
            return Outcome.refused(Refusal.of(ErrorCode.INVALID, "jobId"));
        }
        return switch (previews.preview(caller.partnershipId(), order)) {
            case SchoolImportPreview.NoUpload _ ->
                Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "declaration", "uploadId"));
            case SchoolImportPreview.Broken _ ->
                Outcome.refused(Refusal.of(ErrorCode.FILE_BROKEN, "declaration", "uploadId"));
            case SchoolImportPreview.Ready ready
            when !ready.fingerprint().equals(fingerprint) ->
                Outcome.refused(Refusal.of(ErrorCode.IMPORT_CHANGED, "fingerprint"));
            case SchoolImportPreview.Ready ready -> {
                var job = jobs.add(
                        caller, jobId, ImportJob.Subject.SCHOOLS, ready.plan().size());
                yield Outcome.accepted(job, jobId, 1);
            }
        };
    }

    /** Does the work in the running transaction; refuses by value when the partnership's schools changed since the preview. */
    Outcome<Integer> run(UUID partnershipId, SchoolImportOrder order, String fingerprint, Progress progress) {
        schools.lockImports(partnershipId);
        if (!(previews.preview(partnershipId, order) instanceof SchoolImportPreview.Ready ready)
                || !ready.fingerprint().equals(fingerprint)) {
            return Outcome.refused(Refusal.of(ErrorCode.IMPORT_CHANGED));
        }
        var writes = writes(partnershipId, order.declared().kind(), ready.plan());
        writer.write(writes, progress::done);
        return Outcome.accepted(writes.size(), order.uploadId(), 1);
    }

    private List<School> writes(UUID partnershipId, SchoolKind kind, SchoolImportPlan plan) {
        Map<String, Tid> ids =
                schools.all(partnershipId).stream().collect(Collectors.toMap(School::locationCode, School::id));
        Function<SchoolRow, Tid> idOf = row -> ids.get(row.code().value());
        LocalDate today = Time.today(clock);
        var added = plan.added().stream()
                .map(row -> School.of(new Tid(partnershipId, UuidCreator.getTimeOrderedEpoch()), kind, row, null));
        var changed = plan.changed().stream()
                .map(change -> School.of(idOf.apply(change.after()), kind, change.after(), null));
        var gone = plan.gone().stream()
                .map(school -> School.of(idOf.apply(school.row()), school.kind(), school.row(), today));
        return Stream.of(added, changed, gone).flatMap(part -> part).toList();
    }
}
