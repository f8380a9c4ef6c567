import { useEffect, useState } from 'preact/hooks';
import type { Refused } from '../../graphql/act.ts';
import { TextField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { fetchMine, LONGEST, type Own, saveProfile, wrongWith } from './book.ts';
import { ExpertCard } from './ExpertCard.tsx';
import './expertbook.css';
import { PhotoLine } from './PhotoLine.tsx';

/** What an expert tells in the Expertboek, kept on the phone. */
export default function ProfileScreen() {
  const [answer, refresh] = useAnswer(fetchMine, 'mine');
  const own = answer?.kind === 'data' ? answer.data.myExpertProfile : undefined;
  return (
    <Page
      title="Expertboek"
      under={<p class="soft">Je eigen bladzijde: zo leren scholen en collega's je kennen.</p>}
    >
      {own && <Profile own={own} changed={refresh} />}
      {answer?.kind === 'data' && !own && <p class="notice">Je staat nu niet als expert in het boek.</p>}
      {answer?.kind !== 'data' && <Obstacle answer={answer} retry={refresh} />}
    </Page>
  );
}

function Profile({ own, changed }: { own: Own; changed: () => void }) {
  const { entry } = own;
  const [text, setText] = useState(entry.text);
  const [listed, setListed] = useState(entry.listed);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => setListed(entry.listed), [own.version]);
  const dirty = text.trim() !== entry.text || listed !== entry.listed;

  async function save(event: Event) {
    event.preventDefault();
    const wrong = wrongWith(text.trim());
    if (wrong) return setRefused({ field: 'text', message: wrong });
    setBusy(true);
    const came = await saveProfile(listed, text.trim(), own.version);
    setBusy(false);
    setRefused(came.refused);
    if (came.refused) return;
    toast(
      listed ? 'Bewaard. Je staat op de openbare pagina.' : 'Bewaard. Je staat niet op de openbare pagina.',
    );
    changed();
  }

  return (
    <>
      <section>
        <h2 class="hidden">Zo zien anderen je</h2>
        <ExpertCard entry={{ ...entry, text: text.trim(), freeMinutes: null }} />
        <p class="small soft belowcard">
          Expertise, regio, fte en dagen komen uit je aanstelling. Klopt er iets niet? Vraag het de beheerder.
        </p>
      </section>
      <PhotoLine name={entry.name} path={entry.photoPath ?? null} changed={changed} />
      <form class="form" onSubmit={(event) => void save(event)} noValidate>
        <TextField
          label="Over jou"
          hint={`hoeft niet; ${text.length} van ${LONGEST} tekens`}
          rows={5}
          value={text}
          wrong={refused?.field === 'text' ? refused.message : null}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <label class="card openly">
          <input
            type="checkbox"
            checked={listed}
            onChange={({ currentTarget }) => setListed(currentTarget.checked)}
          />
          <span>
            <strong>Zet mij op de openbare pagina</strong>
            <br />
            <span class="small soft">
              Iedereen kan dan je naam, foto, expertise, regio, fte, dagen en tekst lezen. Uitzetten werkt
              meteen. Procesbegeleiders en managers zien je altijd in de app.
            </span>
          </span>
        </label>
        {refused && refused.field !== 'text' && (
          <p class="wrong" role="alert">
            {refused.message}
          </p>
        )}
        <div class="actions">
          <button class="btn" disabled={busy || !dirty}>
            Bewaar
          </button>
          {entry.listed && own.publicPath && (
            <a class="btn quiet" href={own.publicPath} target="_blank" rel="noreferrer">
              Bekijk de openbare pagina
            </a>
          )}
        </div>
      </form>
    </>
  );
}
