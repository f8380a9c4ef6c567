import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { dayNear } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Field, TextField } from '../../ui/Field.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { DurationChoice } from './DurationChoice.tsx';
import { hourLines } from './hourLines.ts';
import type { HourFields } from './hourRules.ts';
import { judge } from './judge.ts';
import { KindChoice } from './KindChoice.tsx';
import { propose, targetOf, type Target } from './proposal.ts';
import { RemainingTime } from './RemainingTime.tsx';
import { StartTimer } from './StartTimer.tsx';
import { TargetChoice } from './TargetChoice.tsx';
import { running } from '../trajecten/myTrajecten.ts';

interface Props {
  start: HourFields;
  /** The entry that is being corrected; its target stays what it was. */
  editing?: string;
  save: (fields: HourFields & { notForExpertsConfirmed?: boolean }) => Promise<void>;
  /** Measures instead of guessing, for work that begins now. */
  startTimer?: (fields: HourFields) => Promise<void>;
}

const travels = [0, 10, 20, 30, 40, 60];

/** Everything in sight and proposed beforehand: like the last time is one tap, anything else needs no typing. */
export function HourForm({ start, editing, save, startTimer }: Props) {
  const [fields, setFields] = useState(start);
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const [keep, failure] = useKeep();
  const now = today();
  const kinds = work.value?.myWork.activityKinds.nodes ?? [];
  const kind = kinds.find(({ id }) => id === fields.activityKindId);
  const wrong = judge(fields, now, editing ?? null);
  const change = (changes: Partial<HourFields>) => setFields({ ...fields, ...changes });
  const aim = (target: Target) =>
    setFields({
      ...propose(target, hourLines.value, kinds, running.value),
      date: fields.date,
      note: fields.note,
    });
  const doubtful = kind?.notForExperts ?? null;

  async function submit(event: Event) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrong).length > 0 || !kind || (doubtful !== null && !confirmed)) return;
    await keep(() => save({ ...fields, ...(doubtful === null ? {} : { notForExpertsConfirmed: true }) }));
  }

  return (
    <form class="form" onSubmit={submit} noValidate>
      {!editing && <TargetChoice value={targetOf(fields)} onChange={aim} />}
      <DurationChoice
        value={fields.minutes}
        onChange={(minutes) => change({ minutes })}
        wrong={wrong.minutes}
      >
        {startTimer && fields.date === now && <StartTimer look="chip" start={() => startTimer(fields)} />}
      </DurationChoice>
      <KindChoice
        target={targetOf(fields)}
        value={fields.activityKindId}
        onChange={(activityKindId) => {
          setConfirmed(false);
          change({ activityKindId });
        }}
      />
      {doubtful !== null && (
        <div class="notice">
          <p>{doubtful}</p>
          <label class="chip">
            <input type="checkbox" checked={confirmed} onChange={() => setConfirmed(!confirmed)} />
            Ik bedoel het zo
          </label>
          {tried && !confirmed && <p class="wrong">Bevestig dit, of kies een ander soort werk.</p>}
        </div>
      )}
      <Choice
        name="travel"
        legend="Reistijd"
        hint={
          work.value?.me.partnership.travelCounts ? 'telt mee in het traject' : 'telt niet mee in het traject'
        }
        options={[...new Set([...travels, fields.travelMinutes])]
          .sort((one, other) => one - other)
          .map((value) => ({ value, label: value === 0 ? 'geen' : spoken(value) }))}
        value={fields.travelMinutes}
        onChange={(travelMinutes) => change({ travelMinutes })}
      />
      <Field
        label="Dag"
        hint={dayNear(fields.date, now)}
        type="date"
        value={fields.date}
        wrong={wrong.date}
        onInput={({ currentTarget }) => currentTarget.value && change({ date: currentTarget.value })}
      />
      <TextField
        label="Notitie"
        hint="hoeft niet; geen namen"
        value={fields.note}
        wrong={wrong.note}
        onInput={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <div class="save">
        <RemainingTime fields={fields} editing={editing ?? null} />
        <Failure text={failure} />
        {tried && Object.keys(wrong).length > 0 && <p class="wrong">{Object.values(wrong)[0]}</p>}
        <button class="btn wide">Bewaar {spoken(fields.minutes)}</button>
      </div>
    </form>
  );
}
