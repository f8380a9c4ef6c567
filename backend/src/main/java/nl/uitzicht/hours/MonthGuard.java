package nl.uitzicht.hours;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.platform.tenancy.Caller;

/** Locks an expert's month, which orders all writes to it (D18), and pulls a submitted month back when its hours change. */
@Singleton
class MonthGuard {
    private final MonthSheets sheets;
    private final MonthMails mails;

    MonthGuard(MonthSheets sheets, MonthMails mails) {
        this.sheets = sheets;
        this.mails = mails;
    }

    /** The sheet, made when it was not there, held until the transaction ends. */
    MonthSheet lock(UUID partnershipId, UUID membershipId, YearMonth month) {
        // Looks first: an insert that finds its row shares a lock on it, and two who share one cannot both go on to own
        // it.
        return sheets.lock(partnershipId, membershipId, month.atDay(1)).orElseGet(() -> {
            sheets.open(partnershipId, UuidCreator.getTimeOrderedEpoch(), membershipId, month.atDay(1));
            return sheets.lock(partnershipId, membershipId, month.atDay(1)).orElseThrow();
        });
    }

    /** What a change of hours does to the sheet it falls in; the managers hear of a submitted one that opens. */
    void hoursChanged(MonthSheet sheet) {
        if (MonthMove.PULL_BACK.allowedFrom(sheet.state())) {
            sheets.move(sheet.id().partnershipId(), sheet.id().id(), MonthMove.PULL_BACK.to(), null, false, null);
            mails.pulledBack(sheet.id().partnershipId(), sheet.membershipId(), sheet.yearMonth());
        }
    }

    /** What a correction does to the months it leaves and enters; both are locked already. */
    void changed(Caller caller, YearMonth from, YearMonth to) {
        Stream.of(from, to)
                .distinct()
                .map(month -> lock(caller.partnershipId(), caller.membershipId(), month))
                .forEach(this::hoursChanged);
    }
}
