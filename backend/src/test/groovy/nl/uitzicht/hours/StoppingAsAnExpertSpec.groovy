package nl.uitzicht.hours

import jakarta.inject.Inject
import java.time.LocalDate
import java.time.YearMonth
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.Server
import nl.uitzicht.platform.Time
import spock.lang.See

/** The last months of who stops being an expert (decision 0130). */
@See('D17')
class StoppingAsAnExpertSpec extends ApiSpecification {
    static final LOG = 'mutation($i: HourEntryLogInput!) { hourEntryLog(input: $i) { hourEntry { id } userErrors { code } } }'
    static final SUBMIT = 'mutation($i: MonthSubmitInput!) { monthSubmit(input: $i) { monthSheet { state } userErrors { code } } }'
    static final ACCEPT = 'mutation($i: MonthsAcceptInput!) { monthsAccept(input: $i) { monthSheets { state } userErrors { code } } }'
    static final SHEETS = 'query($m: Month!) { monthSheets(first: 10, month: $m) { nodes { state stopped version minutes } } }'

    @Inject
    HoursFixture fixture

    HoursFixture.Situation s
    Server anna
    Server manager
    LocalDate last = LocalDate.now(Time.AMSTERDAM).withDayOfMonth(1).minusDays(1)

    def setup() {
        s = fixture.situation()
        anna = visitor().signIn(s.expert.email)
        manager = visitor().signIn(s.manager.email)
    }

    def 'who became procesbegeleider logs a visit of before, and submits that month'() {
        given:
        becameFacilitator()

        expect:
        log(last) == []
        log(last.plusDays(1)) == ['FORBIDDEN']
        submit(YearMonth.from(last)) == [monthSheet: [state: 'SUBMITTED'], userErrors: []]
        submit(YearMonth.from(last).minusYears(9)).userErrors*.code == ['FORBIDDEN']
        accept(YearMonth.from(last)).monthSheets*.state == ['ACCEPTED']
    }

    def 'the manager accepts what nobody can submit any more, as it was seen, and no other month'() {
        given:
        def month = YearMonth.from(last)
        assert log(last) == []
        assert sheets(month) == [[state: 'OPEN', stopped: false, version: 1, minutes: 60]]
        assert accept(month).userErrors*.code == ['MONTH_STATE']

        when:
        "$leaving"()

        then:
        sheets(month) == [[state: 'OPEN', stopped: true, version: 1, minutes: 60]]
        accept(month, 7).userErrors*.code == ['MONTH_CHANGED']
        accept(month).monthSheets*.state == ['ACCEPTED']
        sheets(month)*.state == ['ACCEPTED']

        where:
        leaving << ['becameFacilitator', 'left']
    }

    private void becameFacilitator() {
        fixture.people.sql().withCloseable {
            it.executeUpdate('UPDATE role_grant SET ends_on = ? WHERE membership_id = ?', [last, People.bytes(s.expert.id)])
            fixture.insert(it, 'role_grant', s.partnershipId,
                    [id: UUID.randomUUID(), membership_id: s.expert.id, role: 'PROCESS_FACILITATOR', starts_on: last.plusDays(1)])
        }
    }

    private void left() {
        fixture.people.sql().withCloseable {
            it.executeUpdate('UPDATE membership SET ends_on = ? WHERE id = ?', [last, People.bytes(s.expert.id)])
        }
    }

    private List log(LocalDate date) {
        anna.graphql(LOG, [i: [mutationId: id(), id: id(), date: date.toString(), minutes: 60, travelMinutes: 0,
                               activityKindId: s.kind.toString(), note: '']]).hourEntryLog.userErrors*.code
    }

    private Map submit(YearMonth month) {
        anna.graphql(SUBMIT, [i: [mutationId: id(), month: month.toString()]]).monthSubmit
    }

    private List sheets(YearMonth month) {
        manager.graphql(SHEETS, [m: month.toString()]).monthSheets.nodes
    }

    private Map accept(YearMonth month, int seen = sheets(month)[0].version) {
        manager.graphql(ACCEPT, [i: [mutationId: id(), sheets: [[expertId: s.expert.id.toString(), version: seen]], month: month.toString()]]).monthsAccept
    }

    private static String id() {
        UUID.randomUUID().toString()
    }
}
