package nl.uitzicht.access;

import java.util.UUID;

/** A partnership was made, in the running transaction: other features lay down what it begins with. */
public record PartnershipCreated(UUID partnershipId) {}
