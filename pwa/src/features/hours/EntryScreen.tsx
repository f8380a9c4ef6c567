import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import { capital, dayInWords } from '../../dates/words.ts';
import { work } from '../../session/membership.ts';
import { sentence } from '../../text/sentences.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Field } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useKeep } from '../../ui/useKeep.ts';
import { HourForm } from './HourForm.tsx';
import { History } from './History.tsx';
import { knownHours } from './knownHours.ts';
import { Older } from './Older.tsx';
import { textCodes } from './hourRules.ts';
import { hourLines, type HourLine } from './hourLines.ts';
import { changesOf, correctHours, type Logged, withdrawHours } from './logHours.ts';
import { SyncLine } from './SyncLine.tsx';

const back = { href: '/uren', label: 'Uren' };

export function EntryScreen() {
  const { params, query } = useRoute();
  const line = hourLines.value.find(({ id }) => id === params.id);
  if (line) return <Entry line={line} key={line.id} />;
  return (
    <Page title="Uren" back={back}>
      {isDay(query.dag) ? (
        <Older from={query.dag} to={query.dag} />
      ) : (
        <p class="notice">Deze uren staan niet (meer) op dit toestel.</p>
      )}
    </Page>
  );
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

function Entry({ line }: { line: HourLine }) {
  /** The entry as it was when its form opened: a snapshot may bring another meanwhile. */
  const [opened, setOpened] = useState<HourLine | null>(null);
  const [asking, setAsking] = useState(false);
  const known = knownHours.value.find(({ id }) => id === line.id);

  async function save(fields: Logged, why: string) {
    await correctHours(line, changesOf(opened ?? line, fields), opened ?? line, why);
    setOpened(null);
    toast('Je wijziging is bewaard op dit toestel.');
  }

  if (opened)
    return (
      <Page title={`Wijzig ${line.place}`} back={back}>
        <HourForm start={opened} editing={line.id} asksWhy={opened.version !== null} save={save} />
        <button class="btn quiet wide" onClick={() => setOpened(null)}>
          Toch niet wijzigen
        </button>
      </Page>
    );
  return (
    <Page title={line.place} back={back} under={<SyncLine line={line} />}>
      <dl class="card facts">
        <dt>Dag</dt>
        <dd>{capital(dayInWords(line.date))}</dd>
        <dt>Duur</dt>
        <dd>{spoken(line.minutes)}</dd>
        <dt>Soort werk</dt>
        <dd>{line.kindName}</dd>
        <dt>Reistijd</dt>
        <dd>{line.travelMinutes === 0 ? 'geen' : spoken(line.travelMinutes)}</dd>
        {line.note && <dt>Notitie</dt>}
        {line.note && <dd>{line.note}</dd>}
      </dl>
      <div class="actions">
        <button class="btn" onClick={() => setOpened(line)}>
          Wijzig
        </button>
        <a class="btn ghost" href={`/uren/nieuw?zoals=${line.id}`}>
          Nog eens
        </a>
        <button class="btn danger" onClick={() => setAsking(true)}>
          Trek in
        </button>
      </div>
      {known && known.version > 1 && (
        <section>
          <h2>Geschiedenis</h2>
          <History
            id={line.id}
            date={known.date}
            version={known.version}
            expertId={work.value?.me.id ?? ''}
          />
        </section>
      )}
      {asking && <Withdraw line={line} close={() => setAsking(false)} />}
    </Page>
  );
}

function Withdraw({ line, close }: { line: HourLine; close: () => void }) {
  const { route } = useLocation();
  const [reason, setReason] = useState('');
  const [keep, failure] = useKeep();
  const [wrong, setWrong] = useState('');
  async function withdraw() {
    const [code] = reason === '' ? [] : textCodes(reason, today());
    if (code) return setWrong(sentence(code));
    await withdrawHours(line, reason);
    close();
    route('/uren');
    toast('Deze uren tellen niet meer mee.');
  }
  return (
    <Confirm title="Deze uren intrekken?" onClose={close}>
      <p>Ze tellen dan niet meer mee. In de geschiedenis blijft staan dat ze er waren.</p>
      <Field
        label="Waarom"
        hint="hoeft niet"
        maxLength={200}
        value={reason}
        wrong={wrong}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Failure text={failure} />
      <div class="actions">
        <button class="btn danger" onClick={() => void keep(withdraw)}>
          Trek in
        </button>
        <button class="btn quiet" onClick={close}>
          Laat staan
        </button>
      </div>
    </Confirm>
  );
}
