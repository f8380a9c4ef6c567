import { ChipTicks } from '../../ui/ChipTicks.tsx';
import { Field } from '../../ui/Field.tsx';
import { TickList } from '../../ui/TickList.tsx';
import { hundredths, perDay, weekdays, type Choices, type TermsFieldsValue, type Wrongs } from './terms.ts';

interface Props {
  value: TermsFieldsValue;
  change: (changes: Partial<TermsFieldsValue>) => void;
  choices: Choices;
  wrongs: Wrongs;
}

const WORKING_WEEK = 5;
const options = (rows: readonly { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }));

/** Fte, days, domains and regions of an expert. */
export function TermsFields({ value, change, choices, wrongs }: Props) {
  const shown = weekdays.filter((day, at) => at < WORKING_WEEK || value.workDays.includes(day.value));
  const comesDownTo = perDay(hundredths(value.fte), value.workDays.length);
  const regions = choices.regions.nodes;
  return (
    <>
      <Field
        label="Fte"
        hint="bijvoorbeeld 0,6"
        inputMode="decimal"
        autoComplete="off"
        maxLength={5}
        value={value.fte}
        wrong={wrongs.fteHundredths}
        onInput={({ currentTarget }) => change({ fte: currentTarget.value })}
      />
      <ChipTicks
        legend="Werkdagen"
        options={shown}
        ticked={value.workDays}
        wrong={wrongs.workDays}
        onChange={(workDays) => change({ workDays })}
      />
      {comesDownTo && <p class="small soft num">{comesDownTo}</p>}
      <TickList
        legend="Expertise"
        options={options(choices.expertiseDomains.nodes)}
        ticked={value.domainIds}
        wrong={wrongs.domainIds ?? null}
        onChange={(domainIds) => change({ domainIds })}
      />
      {regions.length > 0 && (
        <TickList
          legend="Regio's"
          options={options(regions)}
          ticked={value.regionIds}
          wrong={wrongs.regionIds ?? null}
          onChange={(regionIds) => change({ regionIds })}
        />
      )}
    </>
  );
}
