import { useEffect, useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { Horizon } from '../../ui/Horizon.tsx';
import {
  type Advice,
  type Came,
  type Door,
  inTheWay,
  mailCode,
  openAdvice,
  readAdvice,
} from './adviceLink.ts';

/** Where the link of a mail with advice leads: a code, and then the words. The secret stands behind the # and reaches no log. */
export default function AdviceScreen() {
  const [secret] = useState(location.hash.slice(1));
  const [door, setDoor] = useState<Came<Door> | null>(null);
  const [advice, setAdvice] = useState<Advice | null>(null);
  const open = async () => setDoor(await openAdvice(secret));
  useEffect(() => {
    document.title = 'Een advies voor jou - Uitzicht';
    void open();
  }, []);
  const obstacle = door && door.kind !== 'data' ? door.kind : null;
  return (
    <main class="door">
      <Horizon />
      <div class="stack">
        <h1>Een advies voor jou</h1>
        {door === null && <p class="soft">Ophalen...</p>}
        {door?.kind === 'data' && advice === null && (
          <Code door={door.data} secret={secret} opened={setAdvice} />
        )}
        {advice && <Words advice={advice} />}
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
      </div>
    </main>
  );
}

interface Props {
  door: Door;
  secret: string;
  opened: (advice: Advice) => void;
}

function Code({ door, secret, opened }: Props) {
  const [mailed, setMailed] = useState(false);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  async function ask() {
    setBusy(true);
    const came = await mailCode(secret);
    setBusy(false);
    setWrong(came.kind === 'data' ? null : inTheWay[came.kind]);
    if (came.kind === 'data') setMailed(true);
  }
  async function read(event: Event) {
    event.preventDefault();
    setBusy(true);
    const came = await readAdvice(secret, code.replaceAll(' ', ''));
    setBusy(false);
    setWrong(came.kind === 'data' ? null : inTheWay[came.kind]);
    if (came.kind === 'data') opened(came.data);
  }

  return (
    <form class="form" onSubmit={read} noValidate>
      <p>{door.by} schreef een advies voor je op. Het is alleen voor jou en komt niet in een dossier.</p>
      {mailed ? (
        <>
          <p role="status">We stuurden een code aan {door.to}. Hij werkt tien minuten.</p>
          <Field
            label="Code uit de mail"
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={7}
            value={code}
            wrong={wrong}
            autoFocus
            onInput={({ currentTarget }) => setCode(currentTarget.value)}
          />
          <button class="btn wide" disabled={busy}>
            Lees het advies
          </button>
          <button class="btn quiet wide" type="button" disabled={busy} onClick={() => void ask()}>
            Stuur een nieuwe code
          </button>
        </>
      ) : (
        <>
          {wrong && (
            <p class="wrong" role="alert">
              {wrong}
            </p>
          )}
          <button class="btn wide" type="button" disabled={busy} onClick={() => void ask()}>
            Stuur een code aan {door.to}
          </button>
        </>
      )}
    </form>
  );
}

const Words = ({ advice }: { advice: Advice }) => (
  <>
    <p class="soft">Van {advice.by}</p>
    <p class="card written">{advice.text}</p>
    <p class="small soft">
      Wil je dit bewaren, maak dan een eigen aantekening. 30 dagen na de afronding van het traject verdwijnt
      het.
    </p>
  </>
);
