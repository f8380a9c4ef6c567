import { useState } from 'preact/hooks';
import { lastDayOf, monthOf } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { capital, dayInWords, momentInWords, monthInWords } from '../../dates/words.ts';
import { type Entry, isStuck, wasAttempted } from '../../outbox/entry.ts';
import { membership, reload } from '../../session/membership.ts';
import { sync } from '../../session/sync.ts';
import { conflictInWords } from '../hours/Changes.tsx';
import { hourLines } from '../hours/hourLines.ts';
import { keepMine } from '../hours/logHours.ts';
import { Older } from '../hours/Older.tsx';
import { AskReopening } from '../months/AskReopening.tsx';
import { acts } from './acts.ts';
import { RemoveUnsent } from './RemoveUnsent.tsx';
import { saveUnsent } from './unsentFile.ts';

/** One unsent entry: what it is, where it is, and never a dead end. */
export function UnsentCard({ entry }: { entry: Entry }) {
  const [asking, setAsking] = useState<'remove' | 'reopen' | null>(null);
  const line = hourLines.value.find(({ id }) => id === entry.input.id);
  const month = ofHours.includes(entry.operation) && monthMarked(entry);
  const refused = entry.state === 'refused';
  const stuck = isStuck(entry);
  const accepted = entry.refusals.some(({ code }) => code === 'MONTH_ACCEPTED');
  const date = ((entry.input.date ?? entry.input.on) as string | undefined) ?? line?.date;
  return (
    <div class={refused ? 'notice bad' : 'card'}>
      <h2>{refused ? `Niet verwerkt: ${subject(entry, date)}` : subject(entry, date)}</h2>
      <p class="small">
        {acts[entry.operation]} {line && `· ${line.place} · ${spoken(line.minutes)}`}
      </p>
      {refused ? (
        sentencesOf(entry).map((said) => <p key={said}>{said}</p>)
      ) : (
        <p class="state">
          {stands(entry)} {momentInWords(entry.createdAt)}
        </p>
      )}
      <div class="actions">
        {accepted && date && (
          <button class="btn" onClick={() => setAsking('reopen')}>
            Vraag heropenen
          </button>
        )}
        {line && entry.refusals.some(({ code }) => code === 'CONFLICT') && (
          <button class="btn" onClick={() => void keepMine(line, entry)}>
            Houd de mijne
          </button>
        )}
        {line && entry.operation !== 'HourEntryWithdraw' && (
          <a class="btn ghost" href={`/uren/${line.id}`}>
            Wijzig
          </a>
        )}
        {refused && (
          <button class="btn ghost" onClick={() => void again(entry)}>
            Opnieuw
          </button>
        )}
        {(refused || stuck || !wasAttempted(entry)) && (
          <button class="btn quiet" onClick={() => setAsking('remove')}>
            Verwijder
          </button>
        )}
        {(refused || stuck) && (
          <button class="btn quiet" onClick={() => saveUnsent([entry])}>
            Bewaar als bestand
          </button>
        )}
      </div>
      {!line && month && <Older from={`${month}-01`} to={lastDayOf(month)} />}
      {asking === 'reopen' && date && <AskReopening month={monthOf(date)} close={() => setAsking(null)} />}
      {asking === 'remove' && <RemoveUnsent entry={entry} close={() => setAsking(null)} />}
    </div>
  );
}

const sentencesOf = ({ operation, refusals }: Entry): string[] =>
  refusals.map(
    (refusal) => (operation === 'HourEntryCorrect' && conflictInWords(refusal)) || refusal.message,
  );

const ofHours = ['HourEntryCorrect', 'HourEntryWithdraw'];

/** The month that hours are of, also those from before what the device holds. */
const monthMarked = ({ marks }: Entry): string | undefined =>
  marks.find((mark) => mark.startsWith('hours:'))?.slice('hours:'.length);

function stands(entry: Entry): string {
  if (isStuck(entry)) return 'De server kan dit nu niet verwerken. Het wordt vanzelf opnieuw geprobeerd.';
  return wasAttempted(entry) ? 'Verstuurd, nog geen antwoord.' : 'Op dit toestel.';
}

function subject(entry: Entry, date: string | undefined): string {
  if (date) return capital(dayInWords(date));
  const month = entry.input.month as string | undefined;
  return month ? capital(monthInWords(month)) : (acts[entry.operation] ?? entry.operation);
}

async function again(entry: Entry): Promise<void> {
  await membership.value?.outbox.retryRefused(entry.mutationId);
  await reload();
  void sync();
}
