package nl.uitzicht;

import io.micronaut.runtime.Micronaut;

/** Starts the one deployable: GraphQL at {@code /graphql}, the built PWA at {@code /}. */
public final class Application {
    private Application() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }
}
