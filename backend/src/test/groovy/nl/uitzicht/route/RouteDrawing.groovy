package nl.uitzicht.route

import groovy.json.JsonOutput

/** What is made of the table of moves: the page of docs, its drawing, and the file the app reads. */
class RouteDrawing {
    private static final int ROW = 64
    private static final int LEFT = 210
    private static final int WIDTH = 220
    private static final int HEIGHT = 40
    private static final STEPS = RouteStep.values().findAll { it.isWork() || it < RouteStep.COUPLED }

    static String json() {
        JsonOutput.prettyPrint(JsonOutput.toJson([
                about        : 'Made of RouteTable.java; RouteTableSpec fails when it is stale.',
                sideTrackFrom: RouteTable.SIDE_TRACK_FROM*.name(),
                moves        : RouteTable.MOVES.findAll { it.byRoute() }
                        .collect { [from: it.from().name(), to: it.to().name(), kind: it.kind().name(), asks: it.asks().name()] }
        ])) + '\n'
    }

    static String page() {
        def lines = ['# The HGW route', '',
                     'Made of `RouteTable.java`, the one table of allowed moves (R27-R42); what is not in it is refused. Do not edit: a spec compares.', '',
                     '![The route from besloten to evaluatie, with the step back, the new round and the side track](pictures/hgw-route.svg)', '',
                     'There are no terms, and several moves may have one date. Every move has a date and an author. An HGD (side track) begins in '
                             + RouteTable.SIDE_TRACK_FROM*.dutch().join(', ') + ' and holds up the way forward until it ends.', '',
                     '| From | To | Move | Asks | Mutation |', '|---|---|---|---|---|']
        lines += RouteTable.MOVES.collect { "| ${it.from().dutch()} | ${it.to().dutch()} | ${it.kind().dutch()} | ${asks(it.asks())} | `${it.operation()}` |".toString() }
        lines.join('\n') + '\n'
    }

    static String drawing() {
        def parts = STEPS.collect { box(it) }
        parts += RouteTable.MOVES.findAll { it.from() in STEPS && it.to() in STEPS }.collect { arrow(it) }
        def sideY = y(RouteTable.SIDE_TRACK_FROM.first())
        parts << """<rect x="20" y="$sideY" width="110" height="$HEIGHT" rx="20" fill="#fff" stroke="#8a4b00" stroke-dasharray="5 4"/>""" +
                """<text x="75" y="${sideY + 25}" text-anchor="middle">HGD-zijstap</text>""" +
                """<path d="M$LEFT ${sideY + 12}H134" class="arrow"/><path d="M130 ${sideY + 28}H${LEFT - 4}" class="arrow"/>"""
        def foot = y(RouteStep.EVALUATE) + ROW + 16
        def ends = RouteTable.MOVES.findAll { it.kind() == AllowedMove.Kind.CLOSE }*.from()*.dutch()
        parts << """<text x="20" y="$foot" class="soft">Van elke stap vanaf ${ends.first()}: in de wacht, en daarna verder waar het was; of afgerond.</text>"""
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${foot + 20}" font-family="sans-serif" font-size="15">
<style>.arrow{fill:none;stroke:#0b4a58;stroke-width:2;marker-end:url(#head)}.back{stroke:#8a4b00}.soft{fill:#4a5c63;font-size:13px}</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" fill="context-stroke"/></marker></defs>
<rect width="640" height="${foot + 20}" fill="#f6f4ef"/>
${parts.join('\n')}
</svg>
""".toString()
    }

    private static String box(RouteStep step) {
        """<rect x="$LEFT" y="${y(step)}" width="$WIDTH" height="$HEIGHT" rx="10" fill="#e2eff1" stroke="#0b4a58"/>""" +
                """<text x="${LEFT + WIDTH / 2 as int}" y="${y(step) + 25}" text-anchor="middle">${step.dutch()}</text>"""
    }

    private static String arrow(AllowedMove move) {
        def from = y(move.from())
        def to = y(move.to())
        def distance = STEPS.indexOf(move.to()) - STEPS.indexOf(move.from())
        if (distance == 1) {
            return """<path d="M${LEFT + 110} ${from + HEIGHT}V${to - 2}" class="arrow"/>"""
        }
        def side = distance > 0 ? LEFT : LEFT + WIDTH
        def reach = side + (distance > 0 ? -1 : 1) * (30 + 22 * Math.abs(distance))
        def label = distance > 0 ? '' : """<text x="${(side + reach * 3) / 4 + 12 as int}" y="${(from + to + HEIGHT) / 2 + 5 as int}" class="soft">${move.kind().dutch()}</text>"""
        """<path d="M$side ${from + 20}C$reach ${from + 20} $reach ${to + 20} ${side + (distance > 0 ? -3 : 3)} ${to + 20}" class="arrow${distance < 0 ? ' back' : ''}"/>$label"""
    }

    private static int y(RouteStep step) {
        20 + ROW * STEPS.indexOf(step)
    }

    private static String asks(AllowedMove.Asks asks) {
        switch (asks) {
            case AllowedMove.Asks.REASON: return 'a reason'
            case AllowedMove.Asks.INSIGHT: return 'who of the school agrees that there is sufficient insight; oral is enough (D21)'
        }
        ''
    }
}
