package nl.uitzicht.platform.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The mailbox to which mails come back that arrived nowhere ({@code uitzicht.mail.returns.*}), read over IMAP. Without a host nothing is
 * read, and a procesbegeleider who hears of such a mail reports the address. TLS unless {@code plain}, which is for specs.
 */
@ConfigurationProperties("uitzicht.mail.returns")
@Requires(property = "uitzicht.mail.returns.host")
record ReturnSettings(
        String host,
        @Bindable(defaultValue = "993") int port,
        String user,
        String password,
        @Bindable(defaultValue = "INBOX") String folder,
        @Bindable(defaultValue = "false") boolean plain) {}
