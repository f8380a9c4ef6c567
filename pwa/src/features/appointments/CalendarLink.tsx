import { useState } from 'preact/hooks';
import { dayShort, momentInWords } from '../../dates/words.ts';
import { obstacle, query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import type { Refusal } from '../../outbox/entry.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { CalendarFeedMakeMutation } from './generated/calendarFeedMake.ts';
import type { MyCalendarFeedQuery } from './generated/myCalendarFeed.ts';
import make from './calendarFeedMake.graphql?raw';
import myCalendarFeed from './myCalendarFeed.graphql?raw';
import name from './calendarFeedName.graphql?raw';
import withdraw from './calendarFeedWithdraw.graphql?raw';
import { NewAddress } from './NewAddress.tsx';

type Feed = NonNullable<MyCalendarFeedQuery['myCalendarFeed']>;

interface Acted {
  result: { userErrors: Refusal[] };
}

/** Acts online; tells what stood in the way, and answers nothing then. */
async function act<T extends Acted>(operation: string, document: string, input: Record<string, unknown>) {
  const answer = await query<T>(operation, document, { input: { mutationId: newId(), ...input } });
  const no = answer.kind === 'data' ? answer.data.result.userErrors[0]?.message : obstacle(answer);
  if (no !== undefined) toast(no);
  return answer.kind === 'data' && no === undefined ? answer.data : null;
}

/** The own appointments in the calendar of the phone: a secret link that its owner makes, renews and ends (D14). */
export function CalendarLink() {
  const [answer, retry] = useAnswer(
    () => query<MyCalendarFeedQuery>('MyCalendarFeed', myCalendarFeed),
    'calendar feed',
  );
  const [address, setAddress] = useState<string | null>(null);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const feed = answer.data.myCalendarFeed;
  const makeOne = async () => {
    const input = { namesSchool: feed?.namesSchool ?? false };
    const made = await act<CalendarFeedMakeMutation>('CalendarFeedMake', make, input);
    if (made) setAddress(made.result.address ?? null);
    retry();
  };
  const end = async () => {
    if (await act('CalendarFeedWithdraw', withdraw, {})) toast('De agendalink werkt niet meer.');
    setAddress(null);
    retry();
  };
  return (
    <div class="stack">
      <p class="small soft">
        Met een geheime link staan je afspraken ook in de agenda van je telefoon. Er staat alleen wanneer je
        een bezoek hebt, nooit de vraag of het traject.
      </p>
      {feed ? (
        <Existing feed={feed} renew={makeOne} end={end} changed={retry} />
      ) : (
        <button class="btn ghost" onClick={() => void makeOne()}>
          Maak een agendalink
        </button>
      )}
      {address && <NewAddress address={address} />}
    </div>
  );
}

interface ExistingProps {
  feed: Feed;
  renew: () => Promise<void>;
  end: () => Promise<void>;
  changed: () => void;
}

function Existing({ feed, renew, end, changed }: ExistingProps) {
  const [asking, setAsking] = useState(false);
  const names = async (namesSchool: boolean) => {
    await act('CalendarFeedName', name, { namesSchool });
    changed();
  };
  return (
    <>
      <p>
        Je agendalink werkt tot {dayShort(feed.expiresOn)} {feed.expiresOn.slice(0, 4)}. Gemaakt op{' '}
        {momentInWords(feed.madeAt)}.
      </p>
      <label class="chip">
        <input
          type="checkbox"
          checked={feed.namesSchool}
          onChange={({ currentTarget }) => void names(currentTarget.checked)}
        />
        Laat de naam van de school zien
      </label>
      <div class="actions">
        <button class="btn ghost" onClick={() => setAsking(true)}>
          Maak een nieuwe link
        </button>
        <button class="btn danger" onClick={() => void end()}>
          Trek in
        </button>
      </div>
      {asking && (
        <Confirm title="Een nieuwe agendalink maken?" onClose={() => setAsking(false)}>
          <p>De link die je nu hebt, werkt dan niet meer. Je zet de nieuwe zelf weer in je agenda.</p>
          <div class="actions">
            <button class="btn" onClick={() => void renew().then(() => setAsking(false))}>
              Maak een nieuwe
            </button>
            <button class="btn quiet" onClick={() => setAsking(false)}>
              Laat zo
            </button>
          </div>
        </Confirm>
      )}
    </>
  );
}
