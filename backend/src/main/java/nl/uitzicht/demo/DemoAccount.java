package nl.uitzicht.demo;

import io.micronaut.serde.annotation.Serdeable;

/** How someone who tries the demonstration signs in. {@code role} is Dutch. */
@Serdeable
record DemoAccount(String email, String password, String name, String role) {
    static DemoAccount of(String mailbox, String name, String role) {
        return new DemoAccount(Demonstration.email(mailbox), Demonstration.PASSWORD, name, role);
    }
}
