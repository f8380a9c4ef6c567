package nl.uitzicht.route

import java.nio.file.Files
import java.nio.file.Path
import nl.uitzicht.route.AllowedMove.Kind
import spock.lang.Specification

/** The table itself, and that what is made of it is not stale. */
class RouteTableSpec extends Specification {
    def "no move stands in the table twice"() {
        expect:
        RouteTable.MOVES.collect { [it.from(), it.to()] }.unique().size() == RouteTable.MOVES.size()
    }

    def "the phases go in their fixed order, back only from begrijpen to waarnemen (R33, R36)"() {
        given:
        def forward = RouteTable.MOVES.findAll { it.kind() == Kind.FORWARD }

        expect:
        forward.every { it.from() < it.to() }
        forward.findAll { it.from() >= RouteStep.COUPLED }.every { it.to().ordinal() == it.from().ordinal() + 1 }
        RouteTable.MOVES.findAll { it.kind() == Kind.BACK }.collect { [it.from(), it.to()] } == [[RouteStep.UNDERSTAND, RouteStep.OBSERVE]]
    }

    def "plannen is reached only with confirmed insight (R36)"() {
        expect:
        RouteTable.MOVES.findAll { it.to() == RouteStep.PLAN && it.kind() == Kind.FORWARD }*.asks() == [AllowedMove.Asks.INSIGHT]
    }

    def "every mutation the table names there is, and putting on hold asks why"() {
        given:
        def schema = Files.readString(Path.of('../schema.graphql'))

        expect:
        RouteTable.MOVES*.operation().unique().every { schema.contains("  $it(") }
        RouteTable.MOVES.findAll { it.to() == RouteStep.COUPLED && it.kind() == Kind.FORWARD }*.operation().unique() == ['deploymentCouple']
        RouteTable.MOVES.findAll { it.to() == RouteStep.DOSSIER_READY }*.operation() == ['dossierReady']
        RouteTable.MOVES.findAll { it.kind() == Kind.HOLD }*.asks().unique() == [AllowedMove.Asks.REASON]
    }

    def "nothing leads out of a closed traject: a new cycle comes before closing, a new question is a new case (R51)"() {
        expect:
        RouteTable.MOVES.every { it.from() != RouteStep.CLOSED }
        RouteTable.MOVES.findAll { it.kind() == Kind.NEW_CYCLE }.collect { [it.from(), it.to()] } == [[RouteStep.EVALUATE, RouteStep.OBSERVE]]
    }

    def "#file is made of the table; the present text lies in target/route to be copied when it is not"() {
        given:
        def fresh = Path.of('target/route', Path.of(file).fileName.toString())
        Files.createDirectories(fresh.parent)
        Files.writeString(fresh, text)

        expect:
        isFresh(Path.of(file), text)

        where:
        file                                       | text
        '../docs/hgw-route.md'                     | RouteDrawing.page()
        '../docs/pictures/hgw-route.svg'           | RouteDrawing.drawing()
        'src/main/resources/route/moves.json'      | RouteDrawing.json()
    }

    private static boolean isFresh(Path file, String text) {
        Files.exists(file) && Files.readString(file) == text
    }
}
