package nl.uitzicht.hours

import jakarta.inject.Inject
import java.time.LocalDate
import java.time.YearMonth
import nl.uitzicht.ApiSpecification
import nl.uitzicht.People
import nl.uitzicht.platform.Time
import nl.uitzicht.platform.tenancy.Role

class BeginningAsAnExpertSpec extends ApiSpecification {
    @Inject
    People people

    def "who begins today has a month to write hours in, and none from before"() {
        given:
        def eva = people.member([Role.EXPERT])
        def today = LocalDate.now(Time.AMSTERDAM)
        people.sql().withCloseable { sql ->
            sql.execute('UPDATE membership SET starts_on = ? WHERE id = ?', [today, People.bytes(eva.id)])
            sql.execute('UPDATE role_grant SET starts_on = ? WHERE membership_id = ?', [today, People.bytes(eva.id)])
        }

        expect:
        visitor().signIn(eva.email).graphql('{ myWork { weekMinutes monthSheets(first: 10) { nodes { month state } } } }').myWork ==
                [weekMinutes: 0, monthSheets: [nodes: [[month: YearMonth.from(today).toString(), state: 'OPEN']]]]
    }
}
