import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import { Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act } from './acts.ts';
import { allPages, partOf } from '../../graphql/allPages.ts';
import { type Card, fetchBoard } from './boards.ts';
import { dayOff, notThere, useDaysOff } from './daysOff.ts';
import type { ReviewDiariesQuery } from './generated/reviewDiaries.ts';
import type { ReviewSlotsQuery } from './generated/reviewSlots.ts';
import planDocument from './planReviews.graphql?raw';
import diariesDocument from './reviewDiaries.graphql?raw';
import './reviews.css';
import slotsDocument from './reviewSlots.graphql?raw';

type Diary = ReviewDiariesQuery['reviewDiaries']['nodes'][number];

interface Line {
  reviewId: string;
  name: string;
  date: string;
  startsAt: string;
  chosen: boolean;
  /** How many moments were sent when this was read. */
  invitation: number;
  diary: readonly Diary[];
}

async function fetchLines(roundId: string): Promise<Answer<Line[]>> {
  const board = await fetchBoard(roundId);
  if (board.kind !== 'data') return board;
  const slots = await allPages(async (after) =>
    partOf(
      await query<ReviewSlotsQuery>('ReviewSlots', slotsDocument, { roundId, after }),
      (data) => data.reviewSlots,
    ),
  );
  if (slots.kind !== 'data') return slots;
  const diaries = await allPages(async (after) =>
    partOf(
      await query<ReviewDiariesQuery>('ReviewDiaries', diariesDocument, { roundId, after }),
      (data) => data.reviewDiaries,
    ),
  );
  if (diaries.kind !== 'data') return diaries;
  const byId = new Map(slots.data.map((slot) => [slot.reviewId, slot]));
  const line = ({ id, expert, invitation }: Card): Line => {
    const slot = byId.get(id);
    return {
      reviewId: id,
      name: expert.name,
      date: slot?.date ?? today(),
      startsAt: slot?.startsAt.slice(0, 5) ?? '09:00',
      chosen: slot !== undefined,
      invitation,
      diary: diaries.data.filter(({ reviewId }) => reviewId === id),
    };
  };
  const lines = board.data.filter(({ state }) => state === 'TO_PLAN').map(line);
  return { kind: 'data', data: lines.sort((one, other) => key(one).localeCompare(key(other))) };
}

const key = ({ date, startsAt }: Line) => `${date} ${startsAt}`;

/** A whole round at once: proposals to look over, and one tap that invites everybody. */
export default function PlanRoundScreen() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const [answer, refresh] = useAnswer(() => fetchLines(id), id);
  return (
    <Page title="Ronde plannen" back={{ href: '/gesprekken', label: 'Gesprekken' }} broad>
      {answer?.kind === 'data' ? (
        <Lines proposed={answer.data} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
    </Page>
  );
}

function Lines({ proposed }: { proposed: readonly Line[] }) {
  const { route } = useLocation();
  const [lines, setLines] = useState<readonly Line[]>(proposed);
  const [place, setPlace] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const daysOff = useDaysOff();
  useEffect(() => setLines(proposed), [proposed]);
  if (lines.length === 0) return <p class="empty">In deze ronde hoeft er niets meer gepland te worden.</p>;
  const chosen = lines.filter((line) => line.chosen);
  const change = (changed: Line) =>
    setLines(lines.map((line) => (line.reviewId === changed.reviewId ? changed : line)));

  async function send() {
    const slots = chosen.map(({ reviewId, date, startsAt, invitation }) => ({
      reviewId,
      date,
      startsAt,
      basedOnInvitation: invitation,
    }));
    const refused = await act('ReviewsPlan', planDocument, { slots, minutes: 60, place });
    setWrong(refused);
    if (refused) return;
    route('/gesprekken');
    toast(
      `${slots.length === 1 ? '1 gesprek staat' : `${slots.length} gesprekken staan`} gepland. De uitnodigingen gaan per mail.`,
    );
  }

  return (
    <>
      <p class="soft">
        Voorstellen op schooldagen waarop de expert werkt en beschikbaar is, met een week voor de reflectie.
        Pas aan wat niet past.
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
