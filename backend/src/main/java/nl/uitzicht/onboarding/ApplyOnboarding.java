package nl.uitzicht.onboarding;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.access.BringMembers;
import nl.uitzicht.hours.BringHours;
import nl.uitzicht.onboarding.OnboardingPlan.NewExpert;
import nl.uitzicht.people.ExpertRecords;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.jobs.ImportJob;
import nl.uitzicht.platform.jobs.ImportJobs;
import nl.uitzicht.platform.jobs.Progress;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.uploads.UploadedFiles;
import nl.uitzicht.schools.SchoolRecords;
import nl.uitzicht.schools.Schools;
import nl.uitzicht.trajecten.BringTrajecten;

/** Brings a workbook in: all of it or nothing; what is there already stays as it is. */
@Singleton
class ApplyOnboarding {
    private static final int STEP = 100;

    private final PlanOnboarding plans;
    private final UploadedFiles files;
    private final ImportJobs jobs;
    private final Schools locks;
    private final SchoolRecords schools;
    private final BringMembers members;
    private final ExpertRecords experts;
    private final BringTrajecten trajecten;
    private final BringHours hours;
    private final AuditLog audit;
    private final Clock clock;

    ApplyOnboarding(
            PlanOnboarding plans,
            UploadedFiles files,
            ImportJobs jobs,
            Schools locks,
            SchoolRecords schools,
            BringMembers members,
            ExpertRecords experts,
            BringTrajecten trajecten,
            BringHours hours,
            AuditLog audit,
            Clock clock) {
        this.plans = plans;
        this.files = files;
        this.jobs = jobs;
        this.locks = locks;
        this.schools = schools;
        this.members = members;
        this.experts = experts;
        this.trajecten = trajecten;
        this.hours = hours;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lays the job ready; refused for other roles, a file that is gone, and one with a problem. */
    Outcome<ImportJob> start(Caller caller, UUID jobId, UUID uploadId) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        if (jobs.find(caller.partnershipId(), jobId).isPresent()) {
            return Outcome.refused(Refusal.of(ErrorCode.INVALID, "jobId"));
        }
        Optional<OnboardingPlan> plan = files.content(caller.partnershipId(), uploadId)
                .map(content -> plans.plan(caller.partnershipId(), content));
        if (plan.isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "uploadId"));
        }
        if (!plan.get().problems().isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.FILE_BROKEN, "uploadId"));
        }
        audit.record(caller, "onboardingApply", "importJob", jobId);
        return Outcome.accepted(
                jobs.add(caller, jobId, ImportJob.Subject.ONBOARDING, plan.get().size()), jobId, 1);
    }

    /** Does the work in the running transaction, planned anew under the lock of imports. */
    Outcome<Integer> run(Caller caller, UUID uploadId, Progress progress) {
        locks.lockImports(caller.partnershipId());
        OnboardingPlan plan = files.content(caller.partnershipId(), uploadId)
                .map(content -> plans.plan(caller.partnershipId(), content))
                .orElse(null);
        if (plan == null || !plan.problems().isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.IMPORT_CHANGED));
        }
        UUID tenant = caller.partnershipId();
        LocalDate today = Time.today(clock);
        plan.newDomains().forEach((id, name) -> schools.addDomain(tenant, id, name));
        plan.experts().forEach(expert -> bring(caller, expert));
        plan.contacts()
                .forEach(one -> schools.addContact(tenant, one.id(), one.schoolId(), one.name(), one.email(), today));
        plan.trajecten().forEach(traject -> trajecten.bring(caller, traject));
        progress.done(plan.size() - plan.hours().size());
        if (!bringHours(tenant, plan, progress)) {
            return Outcome.refused(Refusal.of(ErrorCode.IMPORT_CHANGED));
        }
        return Outcome.accepted(plan.size(), uploadId, 1);
    }

    private void bring(Caller caller, NewExpert expert) {
        UUID tenant = caller.partnershipId();
        members.expert(caller.tid(expert.id()), expert.email(), expert.name(), expert.since());
        experts.contract(tenant, newId(), expert.id(), expert.fteHundredths(), expert.workDays(), expert.since());
        expert.domainIds().forEach(domain -> experts.domain(tenant, newId(), expert.id(), domain, expert.since()));
        expert.regionIds().forEach(region -> experts.region(tenant, newId(), expert.id(), region, expert.since()));
    }

    /** False when a month was closed since it was planned. */
    private boolean bringHours(UUID tenant, OnboardingPlan plan, Progress progress) {
        boolean open = plan.hours().stream()
                .map(entry -> new BringHours.ExpertMonth(entry.expertId(), entry.month()))
                .distinct()
                .sorted(Comparator.comparing(BringHours.ExpertMonth::expertId)
                        .thenComparing(BringHours.ExpertMonth::month))
                .allMatch(month -> hours.hold(tenant, month));
        if (!open) {
            return false;
        }
        int done = plan.size() - plan.hours().size();
        for (BringHours.Brought entry : plan.hours()) {
            hours.bring(tenant, entry);
            if (++done % STEP == 0) {
                progress.done(done);
            }
        }
        return true;
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
