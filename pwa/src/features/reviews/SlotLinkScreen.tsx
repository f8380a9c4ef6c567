import { useEffect, useState } from 'preact/hooks';
import { capital, dayInWords } from '../../dates/words.ts';
import { Field } from '../../ui/Field.tsx';
import { Horizon } from '../../ui/Horizon.tsx';
import './moment.css';
import { acceptSlot, askOther, type Came, inTheWay, type LinkedSlot, openSlot } from './slotLink.ts';

/** Where the link of an invitation leads: one question, answered without signing in. The secret stands behind the # and reaches no log. */
export default function SlotLinkScreen() {
  const [secret] = useState(location.hash.slice(1));
  const [came, setCame] = useState<Came<LinkedSlot> | null>(null);
  const open = async () => setCame(await openSlot(secret));
  useEffect(() => {
    document.title = 'Past dit moment? - Uitzicht';
    void open();
  }, []);
  const obstacle = came && came.kind !== 'data' && came.kind !== 'stopped' ? came.kind : null;
  return (
    <main class="door">
      <Horizon />
      <div class="stack">
        <h1>Kwartaalgesprek</h1>
        {came === null && <p class="soft">Ophalen...</p>}
        {came?.kind === 'data' && <Slot slot={came.data} secret={secret} changed={open} />}
        {obstacle && (
          <p class="notice" role="alert">
            {inTheWay[obstacle]}
          </p>
        )}
        {(obstacle === 'offline' || obstacle === 'busy') && (
          <button class="btn" onClick={() => void open()}>
            Probeer opnieuw
          </button>
        )}
        {obstacle && (
          <a class="btn quiet" href="/gesprek">
            Log in bij Uitzicht
          </a>
        )}
      </div>
    </main>
  );
}

interface Props {
  slot: LinkedSlot;
  secret: string;
  changed: () => Promise<void>;
}

function Slot({ slot, secret, changed }: Props) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  async function say(answer: Promise<Came<null>>) {
    setBusy(true);
    const came = await answer;
    setBusy(false);
    setWrong(came.kind === 'stopped' ? came.message : came.kind === 'data' ? null : inTheWay[came.kind]);
    if (came.kind !== 'data') return;
    setAsking(false);
    await changed();
  }
  return (
    <>
      <p>
        Dag {slot.expert}, {slot.manager} wil je spreken:
      </p>
      <p class="card moment">
        <strong>{capital(dayInWords(slot.date))}</strong>
        <span class="num">
          {slot.startsAt.slice(0, 5)}, {slot.minutes} minuten{slot.place && ` · ${slot.place}`}
        </span>
      </p>
      {slot.said === 'ACCEPTED' && !asking && (
        <p class="state ok" role="status">
          Je zei dat dit past. Tot dan.
        </p>
      )}
      {slot.said === 'OTHER_ASKED' && !asking && (
        <p class="notice" role="status">
          Je vroeg een ander moment: {slot.wish}. {slot.manager} leest dit en stelt iets anders voor.
        </p>
      )}
      {asking ? (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            const wish = String(new FormData(event.currentTarget).get('wish'));
            void say(askOther(secret, wish));
          }}
        >
          <Field label="Wanneer past het wel?" name="wish" maxLength={200} autoFocus wrong={wrong} />
          <button class="btn wide" disabled={busy}>
            Vraag het
          </button>
          <button type="button" class="btn quiet wide" onClick={() => setAsking(false)}>
            Toch niet
          </button>
        </form>
      ) : (
        <>
          {wrong && (
            <p class="wrong" role="alert">
              {wrong}
            </p>
          )}
          {slot.said !== 'ACCEPTED' && (
            <button class="btn wide" disabled={busy} onClick={() => void say(acceptSlot(secret))}>
              {slot.said === 'OTHER_ASKED' ? 'Dit past toch' : 'Dat past'}
            </button>
          )}
          <button class="btn ghost wide" onClick={() => setAsking(true)}>
            Vraag een ander moment
          </button>
        </>
      )}
      <p class="small soft">
        Je reflectie en de cijfers staan in Uitzicht.{' '}
        <a href={`/gesprek/${slot.reviewId}`}>Log in en bereid je voor</a>
      </p>
    </>
  );
}
