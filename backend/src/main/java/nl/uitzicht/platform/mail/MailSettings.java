package nl.uitzicht.platform.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The SMTP server ({@code uitzicht.mail.*}). Without a host nothing is sent and mails wait. With a {@code user} the server must offer
 * STARTTLS, because a password never travels in the clear. Mails that arrive nowhere come back to {@code returnPath}, or to {@code from}.
 */
@ConfigurationProperties("uitzicht.mail")
@Requires(property = "uitzicht.mail.host")
record MailSettings(
        String host,
        @Bindable(defaultValue = "25") int port,
        @Bindable(defaultValue = "uitzicht@localhost") String from,
        @Nullable String user,
        @Nullable String password,
        @Nullable String returnPath) {}
