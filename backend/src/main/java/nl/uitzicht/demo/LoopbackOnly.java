package nl.uitzicht.demo;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Stops the start of a demonstration that others than this machine could reach: its passwords are known to all (D32). */
@Context
@Requires(property = "uitzicht.demonstration", value = "true")
class LoopbackOnly {
    LoopbackOnly(@Value("${micronaut.server.host:`0.0.0.0`}") String host) {
        if (!isLoopback(host)) {
            throw new IllegalStateException(
                    "Demonstration mode is refused: the server would listen on " + host
                            + ", and everybody knows the passwords. Set micronaut.server.host to 127.0.0.1, or uitzicht.demonstration to false.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
