package nl.uitzicht.platform.mail

import groovy.json.JsonSlurper
import io.micronaut.context.annotation.Property
import jakarta.inject.Inject
import nl.uitzicht.ApiSpecification
import nl.uitzicht.OwnApplicationSpecification
import nl.uitzicht.platform.database.Transactions

@Property(name = 'uitzicht.demonstration', value = 'true')
class DemonstrationMailSpec extends OwnApplicationSpecification {
    @Inject Mails mails
    @Inject Transactions transactions

    def 'without an SMTP server the demonstration shows the mails that would have gone, newest first'() {
        given:
        ['Eerste', 'Tweede'].each { subject ->
            transactions.write { mails.enqueue(new Mail('zoe@voorbeeld.nl', subject, ['Dag Zoë.'], null)); true }
        }

        when:
        def answer = visitor().send('GET', '/api/demonstration/mails', null)

        then:
        answer.statusCode() == 200
        answer.headers().firstValue('cache-control').get() == 'no-store'
        with(new JsonSlurper().parseText(answer.body()).mails) { shown ->
            shown*.subject.take(2) == ['Tweede', 'Eerste']
            shown[0].to == 'zoe@voorbeeld.nl' && shown[0].text == 'Dag Zoë.\n' && shown[0].at
        }
    }
}

class NoDemonstrationMailSpec extends ApiSpecification {
    def 'outside demonstration mode there is no page with mails'() {
        expect:
        visitor().send('GET', '/api/demonstration/mails', null).statusCode() == 404
    }
}
