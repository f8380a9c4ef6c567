package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;

/** A total of one group of hours, in whole minutes. */
record HourTotal(@Nullable String key, String label, int minutes, int travelMinutes, int entries) {}
