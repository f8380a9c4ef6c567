package nl.uitzicht.platform.jobs

import static nl.uitzicht.platform.jobs.ImportJob.State.*

import java.time.LocalDateTime
import nl.uitzicht.platform.mutations.ErrorCode
import nl.uitzicht.platform.tenancy.Tid
import spock.lang.Specification

class AJobThatFallsSilentSpec extends Specification {
    static final NOW = LocalDateTime.of(2026, 11, 22, 12, 0)

    def "a #state job, not heard of for #minutes minutes, is shown as #shown"() {
        given:
        def job = new ImportJob(new Tid(UUID.randomUUID(), UUID.randomUUID()), UUID.randomUUID(), ImportJob.Subject.SCHOOLS, state, 500, 6200, null, NOW, NOW.minusMinutes(minutes))

        expect:
        with(job.seenAt(NOW)) {
            it.state() == shown
            it.failure() == failure
        }

        where:
        state   | minutes | shown   | failure
        QUEUED  | 1       | QUEUED  | null
        QUEUED  | 6       | FAILED  | ErrorCode.INTERRUPTED
        RUNNING | 4       | RUNNING | null
        RUNNING | 6       | FAILED  | ErrorCode.INTERRUPTED
        DONE    | 600     | DONE    | null
    }
}
