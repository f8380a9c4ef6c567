import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { dayNear } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { sentence } from '../../text/sentences.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { DateField, Field, TextField } from '../../ui/Field.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { DurationChoice } from './DurationChoice.tsx';
import { hourLines } from './hourLines.ts';
import { type HourFields, textCodes } from './hourRules.ts';
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
  /** Whether a change is of what others may have seen, so that its reason is asked for. */
  asksWhy?: boolean;
  save: (fields: HourFields & { notForExpertsConfirmed?: boolean }, why: string) => Promise<void>;
  /** Measures instead of guessing, for work that begins now. */
  startTimer?: (fields: HourFields) => Promise<void>;
}

const travels = [0, 10, 20, 30, 40, 60];

/** Everything in sight and proposed beforehand: like the last time is one tap, anything else needs no typing. */
export function HourForm({ start, editing, asksWhy, save, startTimer }: Props) {
  const [why, setWhy] = useState('');
  const [whyWrong, setWhyWrong] = useState('');
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
  // A kind that the partnership retired stays what it is; nothing new is written under it.
  const unkind = !kind && !(editing && fields.activityKindId === start.activityKindId);

  async function submit(event: Event) {
    event.preventDefault();
    setTried(true);
    const unsaid = why === '' ? undefined : textCodes(why, now)[0];
    setWhyWrong(unsaid ? sentence(unsaid) : '');
    if (Object.keys(wrong).length > 0 || unkind || unsaid || (doubtful !== null && !confirmed)) return;
    const meant = doubtful === null ? {} : { notForExpertsConfirmed: true };
    await keep(() => save({ ...fields, ...meant }, why));
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
      {tried && unkind && <p class="wrong">Kies een soort werk. Het oude bestaat niet meer.</p>}
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
      <DateField
        label="Dag"
        hint={dayNear(fields.date, now)}
        value={fields.date}
        wrong={wrong.date}
        onDay={(date) => change({ date })}
      />
      <TextField
        label="Notitie"
        hint="hoeft niet; geen namen"
        value={fields.note}
        wrong={wrong.note}
        onInput={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      {asksWhy && (
        <Field
          label="Waarom"
          hint="hoeft niet; komt in de geschiedenis"
          maxLength={200}
          value={why}
          wrong={whyWrong}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      )}
      <div class="save">
        <RemainingTime fields={fields} editing={editing ?? null} />
        <Failure text={failure} />
        {tried && Object.keys(wrong).length > 0 && <p class="wrong">{Object.values(wrong)[0]}</p>}
        <button class="btn wide">Bewaar {spoken(fields.minutes)}</button>
      </div>
    </form>
  );
}
