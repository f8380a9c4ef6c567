package nl.uitzicht.platform.tenancy

import static nl.uitzicht.platform.tenancy.Role.ADMINISTRATOR
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR
import static nl.uitzicht.platform.tenancy.Role.SUPPORT_MANAGER

import spock.lang.Specification

/** How far roles reach, alone and together. */
class ReachSpec extends Specification {
    static final REGION = UUID.fromString('00000000-0000-0000-0000-00000000000a')
    static final OTHER = UUID.fromString('00000000-0000-0000-0000-00000000000b')
    static final NETWORK = UUID.fromString('00000000-0000-0000-0000-00000000000c')

    def "a role that reaches so far holds a thing of a region and a network, or not"() {
        expect:
        reach.holds(region, network) == held

        where:
        reach                           | region | network || held
        Reach.NOWHERE                   | REGION | NETWORK || false
        Reach.NOWHERE                   | null   | null    || false
        Reach.EVERYWHERE                | REGION | NETWORK || true
        Reach.EVERYWHERE                | null   | null    || true
        Reach.of(REGION, null, null)    | REGION | NETWORK || true
        Reach.of(REGION, null, null)    | OTHER  | NETWORK || false
        Reach.of(REGION, null, null)    | null   | null    || true
        Reach.of(null, NETWORK, REGION) | REGION | NETWORK || true
        Reach.of(null, NETWORK, REGION) | REGION | OTHER   || false
        Reach.of(null, NETWORK, REGION) | null   | null    || true
    }

    def "what a statement is given: everything, nothing, or the places"() {
        expect:
        [Reach.EVERYWHERE.places(), Reach.EVERYWHERE.regionsOfExperts()] == [null, null]
        [Reach.NOWHERE.places(), Reach.NOWHERE.regionsOfExperts()] == ['', '']
        Reach.of(REGION, null, null).places() == '-,0000000000000000000000000000000A'
        Reach.of(REGION, null, null).regionsOfExperts() == '0000000000000000000000000000000A'
        Reach.of(null, NETWORK, REGION).places() == '-,0000000000000000000000000000000C'
        Reach.of(null, NETWORK, REGION).regionsOfExperts() == '0000000000000000000000000000000A'
    }

    def "roles together reach as far as each, and a role that is not held nowhere"() {
        given:
        def caller = new Caller(REGION, REGION, REGION, 'Eva', 'eva@voorbeeld.nl',
                [(SUPPORT_MANAGER): Reach.of(REGION, null, null), (PROCESS_FACILITATOR): Reach.of(null, NETWORK, OTHER)])

        expect:
        caller.reach(SUPPORT_MANAGER, PROCESS_FACILITATOR).holds(REGION, OTHER)
        caller.reach(SUPPORT_MANAGER, PROCESS_FACILITATOR).holds(OTHER, NETWORK)
        !caller.reach(SUPPORT_MANAGER).holds(OTHER, NETWORK)
        caller.reach(ADMINISTRATOR) == Reach.NOWHERE
        caller.roles() == [SUPPORT_MANAGER, PROCESS_FACILITATOR] as Set
        Reach.of(REGION, null, null).and(Reach.EVERYWHERE) == Reach.EVERYWHERE
    }
}
