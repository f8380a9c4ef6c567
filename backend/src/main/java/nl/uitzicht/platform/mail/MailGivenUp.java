package nl.uitzicht.platform.mail;

import java.util.UUID;

/** A mail could not be delivered and is not tried again. {@code mailId} is what {@link Mails#enqueue} gave. */
public record MailGivenUp(UUID mailId) {}
