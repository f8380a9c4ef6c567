package nl.uitzicht.demo;

import java.util.UUID;

/** A review to be frozen, under which id, and who looks. */
record ReviewFreeze(UUID review, UUID copy, UUID viewer) {}
