package nl.uitzicht.schools.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.platform.uploads.UploadedFiles;
import nl.uitzicht.schools.Schools;
import nl.uitzicht.schools.files.FileReading;
import nl.uitzicht.schools.files.HolidayFile;
import nl.uitzicht.schools.files.HolidayRow;
import nl.uitzicht.schools.uploads.UnreadableFile;

/** Imports the national school holidays: new ones are added, moved ones change, and none is removed. */
@Singleton
class ImportHolidays {
    private final UploadedFiles files;
    private final Schools schools;
    private final SchoolHolidays holidays;

    ImportHolidays(UploadedFiles files, Schools schools, SchoolHolidays holidays) {
        this.files = files;
        this.schools = schools;
        this.holidays = holidays;
    }

    Outcome<HolidayImportResult> run(Caller caller, UUID importId, UUID uploadId) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        var content = files.content(caller.partnershipId(), uploadId);
        if (content.isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "uploadId"));
        }
        return switch (HolidayFile.read(content.get())) {
            case FileReading.Broken<HolidayRow> broken -> Outcome.refused(new UnreadableFile(broken.errors()));
            case FileReading.Read<HolidayRow> read ->
                Outcome.accepted(apply(caller.partnershipId(), read.rows()), importId, 1);
        };
    }

    /** What an import that is asked again answers: everything is there. */
    HolidayImportResult again(UUID partnershipId) {
        return new HolidayImportResult(0, 0, holidays.all(partnershipId).size());
    }

    private HolidayImportResult apply(UUID partnershipId, List<HolidayRow> rows) {
        schools.lockImports(partnershipId);
        Map<List<String>, SchoolHoliday> known = holidays.all(partnershipId).stream()
                .collect(Collectors.toMap(ImportHolidays::key, Function.identity()));
        var added = new ArrayList<SchoolHoliday>();
        var changed = new ArrayList<SchoolHoliday>();
        for (var row : rows) {
            var fresh = holiday(new Tid(partnershipId, UuidCreator.getTimeOrderedEpoch()), row);
            var before = known.get(key(fresh));
            if (before == null) {
                added.add(fresh);
            } else if (!before.equals(holiday(before.id(), row))) {
                changed.add(holiday(before.id(), row));
            }
        }
        if (!added.isEmpty()) {
            holidays.saveAll(added);
        }
        if (!changed.isEmpty()) {
            holidays.updateAll(changed);
        }
        return new HolidayImportResult(added.size(), changed.size(), rows.size() - added.size() - changed.size());
    }

    private static SchoolHoliday holiday(Tid id, HolidayRow row) {
        return new SchoolHoliday(id, row.schoolYear(), row.name(), row.region().dutch(), row.firstDay(), row.lastDay());
    }

    private static List<String> key(SchoolHoliday holiday) {
        return List.of(holiday.schoolYear(), holiday.name(), holiday.region());
    }
}
