import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { ChipTicks } from '../../ui/ChipTicks.tsx';
import { Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act } from './acts.ts';
import { dayOff, notThere, useDaysOff } from './daysOff.ts';
import { bitsOf, useOwnDays, workWeek } from './ownDays.ts';
import { fetchLines, type Line, readAgain } from './planLines.ts';
import planDocument from './planReviews.graphql?raw';
import './reviews.css';

/** A whole round at once: proposals to look over, and one tap that invites everybody. */
export default function PlanRoundScreen() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const [days, choose] = useOwnDays();
  const bits = bitsOf(days);
  const [answer, refresh] = useAnswer(() => fetchLines(id, bits), `${id} ${bits}`);
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  useEffect(() => {
    if (answer?.kind === 'data') setLines((before) => readAgain(before ?? [], answer.data));
  }, [answer]);
  return (
    <Page title="Ronde plannen" back={{ href: '/gesprekken', label: 'Gesprekken' }} broad>
      <ChipTicks
        legend="Op welke dagen kun jij?"
        hint="de voorstellen volgen"
        options={workWeek}
        ticked={days}
        onChange={choose}
      />
      {answer?.kind !== 'data' && <Obstacle answer={answer} retry={refresh} />}
      {lines && <Lines lines={lines} setLines={setLines} refresh={refresh} />}
    </Page>
  );
}

interface Props {
  lines: readonly Line[];
  setLines: (lines: readonly Line[]) => void;
  refresh: () => void;
}

function Lines({ lines, setLines, refresh }: Props) {
  const { route } = useLocation();
  const [place, setPlace] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const daysOff = useDaysOff();
  if (lines.length === 0) return <p class="empty">In deze ronde hoeft er niets meer gepland te worden.</p>;
  const chosen = lines.filter((line) => line.chosen);
  const change = (changed: Line) =>
    setLines(lines.map((line) => (line.reviewId === changed.reviewId ? { ...changed, typed: true } : line)));

  async function send() {
    const slots = chosen.map(({ reviewId, date, startsAt, invitation }) => ({
      reviewId,
      date,
      startsAt,
      basedOnInvitation: invitation,
    }));
    const refused = await act('ReviewsPlan', planDocument, { slots, minutes: 60, place });
    setWrong(refused);
    // What was refused may be so because the page is behind: it is read again, and keeps what was typed.
    if (refused) return refresh();
    route('/gesprekken');
    toast(
      `${slots.length === 1 ? '1 gesprek staat' : `${slots.length} gesprekken staan`} gepland. De uitnodigingen gaan per mail.`,
    );
  }

  return (
    <>
      <p class="soft">
        Voorstellen op schooldagen waarop jij en de expert kunnen, met een week voor de reflectie. Dagen
        waarop je er niet bent, zet je bij <a href="/dagen">Mijn dagen</a>. Pas aan wat niet past.
      </p>
      <ul class="card slots">
        {lines.map((line) => (
          <SlotLine
            key={line.reviewId}
            line={line}
            off={dayOff(line.date, daysOff) ?? notThere(line.date, line.diary)}
            change={change}
          />
        ))}
      </ul>
      <Field
        label="Waar"
        hint="hoeft niet; geldt voor alle gesprekken"
        maxLength={120}
        value={place}
        onInput={({ currentTarget }) => setPlace(currentTarget.value)}
      />
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button class="btn" disabled={chosen.length === 0} onClick={() => void send()}>
          Verstuur {chosen.length} {chosen.length === 1 ? 'uitnodiging' : 'uitnodigingen'}
        </button>
      </div>
    </>
  );
}

function SlotLine({ line, off, change }: { line: Line; off: string | null; change: (line: Line) => void }) {
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={line.chosen}
          onChange={({ currentTarget }) => change({ ...line, chosen: currentTarget.checked })}
        />{' '}
        {line.name}
      </label>
      <input
        class="input"
        type="date"
        aria-label={`Dag voor ${line.name}`}
        min={today()}
        value={line.date}
        onInput={({ currentTarget }) => currentTarget.value && change({ ...line, date: currentTarget.value })}
      />
      <input
        class="input"
        type="time"
        aria-label={`Tijd voor ${line.name}`}
        value={line.startsAt}
        onInput={({ currentTarget }) =>
          currentTarget.value && change({ ...line, startsAt: currentTarget.value })
        }
      />
      {off && <p class="small wrong">Let op: {off}.</p>}
    </li>
  );
}
