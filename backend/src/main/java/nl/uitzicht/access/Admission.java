package nl.uitzicht.access;

import java.time.Duration;
import java.util.UUID;

/** What a device gets when it is let in: two tokens for its cookies, and how long it may be idle. */
record Admission(UUID partnershipId, UUID membershipId, UUID sessionId, String refreshToken, Duration idle) {}
