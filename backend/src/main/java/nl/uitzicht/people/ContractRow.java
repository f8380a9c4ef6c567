package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** What an expert is hired for in a period, both ends included; days as bits, Monday the lowest. */
@MappedEntity("expert_contract")
record ContractRow(
        int fteHundredths,
        int workDays,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) implements Dated {}
