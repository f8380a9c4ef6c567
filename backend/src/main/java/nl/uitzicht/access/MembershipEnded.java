package nl.uitzicht.access;

import java.time.LocalDate;
import java.util.UUID;

/** A membership ended, in the running transaction: other features end what hung on it. The last day is included. */
public record MembershipEnded(UUID partnershipId, UUID membershipId, LocalDate lastDay) {}
