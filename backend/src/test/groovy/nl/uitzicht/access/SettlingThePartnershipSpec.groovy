package nl.uitzicht.access

import nl.uitzicht.Server
import nl.uitzicht.platform.tenancy.Role

class SettlingThePartnershipSpec extends AccessSpecification {
    static final READ = '{ partnershipSettings { name holidayRegion travelCounts closingGraceDays version } }'
    static final SET = '''mutation($i: PartnershipSettingsSetInput!) { partnershipSettingsSet(input: $i) {
        settings { name holidayRegion travelCounts closingGraceDays version } userErrors { code field message } } }'''

    UUID tenant
    Server desk

    def setup() {
        tenant = people.partnership('Testverband')
        desk = visitor().signIn(people.member([Role.ADMINISTRATOR], tenant).email)
    }

    def 'the beheerder settles what holds for all, from what stood'() {
        expect:
        desk.graphql(READ).partnershipSettings == [name: 'Testverband', holidayRegion: 'MIDDEN', travelCounts: false, closingGraceDays: 14, version: 0]

        when:
        def payload = set([:])

        then:
        payload == [settings: [name: 'Ander verband', holidayRegion: 'ZUID', travelCounts: true, closingGraceDays: 30, version: 1], userErrors: []]
        desk.graphql(READ).partnershipSettings == payload.settings
        set([:]).userErrors.collect { [it.code, it.field] } == [['CONFLICT', ['basedOnVersion']]]
    }

    def 'what is wrong is said of each field'() {
        expect:
        set([name: ' ', closingGraceDays: 91]).userErrors.collect { [it.code, it.field] } == [['REQUIRED', ['name']], ['DAYS_OUT_OF_RANGE', ['closingGraceDays']]]
        set([closingGraceDays: -1]).userErrors*.message == ['Kies een aantal dagen van 0 tot en met 90.']
        set([name: 'x' * 121]).userErrors*.code == ['INVALID']
    }

    def 'another partnership is not touched'() {
        given:
        def other = visitor().signIn(people.member([Role.ADMINISTRATOR], people.partnership('Buurverband')).email)

        when:
        set([:])

        then:
        other.graphql(READ).partnershipSettings.name == 'Buurverband'
    }

    private Map set(Map other) {
        desk.graphql(SET, [i: [mutationId: UUID.randomUUID().toString(), basedOnVersion: 0, name: 'Ander verband', holidayRegion: 'ZUID', travelCounts: true,
                               closingGraceDays: 30] + other]).partnershipSettingsSet
    }
}
