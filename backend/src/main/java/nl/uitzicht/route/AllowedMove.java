package nl.uitzicht.route;

/**
 * One line of {@link RouteTable}.
 *
 * @param operation the mutation that makes this move
 * @param asks      what has to be told with it, besides its date
 */
record AllowedMove(RouteStep from, RouteStep to, Kind kind, String operation, Asks asks) {
    /** The mutation of the moves that experts and procesbegeleiders make along the route. */
    static final String BY_ROUTE = "routeMove";

    /** What a move means for the route. */
    enum Kind {
        FORWARD("vooruit"),
        BACK("terug"),
        NEW_CYCLE("nieuwe ronde"),
        HOLD("in de wacht"),
        RESUME("weer verder"),
        CLOSE("afronden");

        private final String dutch;

        Kind(String dutch) {
            this.dutch = dutch;
        }

        String dutch() {
            return dutch;
        }
    }

    /** What a move asks besides its date. */
    enum Asks {
        NOTHING,
        /** Why, in a sentence. */
        REASON,
        /** That school and expert confirm sufficient insight (R36), which may be oral (D21). */
        INSIGHT
    }

    boolean byRoute() {
        return operation.equals(BY_ROUTE);
    }
}
