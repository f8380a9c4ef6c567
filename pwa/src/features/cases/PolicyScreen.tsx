import { useState } from 'preact/hooks';
import { dayShort } from '../../dates/words.ts';
import { allPages, fill, partOf } from '../../graphql/allPages.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import { neededOverrules, objection, type Overrule } from '../../text/overrules.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act, type Refused } from '../trajecten/acts.ts';
import { expected } from './expected.ts';
import type { NetworkCasesQuery } from './generated/networkCases.ts';
import type { NetworkSignalsQuery } from './generated/networkSignals.ts';
import cases from './networkCases.graphql?raw';
import signals from './networkSignals.graphql?raw';
import { NoteOnCase } from './NoteOnCase.tsx';
import recordDocument from './recordSignal.graphql?raw';
import { dimensionOptions, dimensions, followUps, groupBands, outcomes } from './words.ts';

type Card = NetworkCasesQuery['networkCases']['nodes'][number];

const readCards = async (after: string | null) =>
  partOf(
    await query<NetworkCasesQuery>('NetworkCases', cases, { after }),
    ({ networkCases }) => networkCases,
  );

/** The anonymous cards of the own networks until they close, and what the networks give back (D22). */
export default function PolicyScreen() {
  const [networkId, setNetworkId] = useState('');
  const [answer, retry] = useAnswer(() => allPages(readCards), 'cases');
  const cards = answer?.kind === 'data' ? answer.data : null;
  const networks = new Map(cards?.map(({ network }) => [network?.id ?? '', network?.name ?? '']) ?? []);
  const shown = cards?.filter(({ network }) => !networkId || network?.id === networkId);
  return (
    <Page title="Casuskaarten" broad under={<p class="soft">Anoniem, zonder school, tot een casus sluit.</p>}>
      {cards === null && <Obstacle answer={answer} retry={retry} />}
      {networks.size > 1 && (
        <div class="filters">
          <SelectField
            label="Netwerk"
            value={networkId}
            onChange={({ currentTarget }) => setNetworkId(currentTarget.value)}
          >
            <option value="">Alle netwerken</option>
            {[...networks].map(([id, name]) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      {shown?.length === 0 && <p class="empty">Er liggen geen open casussen.</p>}
      <ul class="tiles">
        {shown?.map((card) => (
          <li class="card" key={card.id}>
            <CardOf card={card} />
          </li>
        ))}
      </ul>
      <Signals />
    </Page>
  );
}

const CardOf = ({ card }: { card: Card }) => (
  <>
    <div class="row">
      <strong>{dimensions[card.dimension]}</strong>
      <span class="tag num">{card.code}</span>
    </div>
    <p class="small soft">
      {card.network?.name ?? 'Geen netwerk'} · {dayShort(card.broughtOn)}
      {card.groupBand && ` · ${groupBands[card.groupBand]}`}
      {card.hgwLevel && ` · niveau ${card.hgwLevel}`}
    </p>
    {card.question && <p>{card.question}</p>}
    {card.tried && <p class="small">Geprobeerd: {card.tried}</p>}
    <p class="small strong">
      {card.outcome === null
        ? expected(card, 'De casus')
        : [outcomes[card.outcome], card.domain?.name ?? (card.followUp && followUps[card.followUp])]
            .filter(Boolean)
            .join(' · ')}
    </p>
    <NoteOnCase caseId={card.id} code={card.code} />
  </>
);

const readSignals = (after: string | null) =>
  query<NetworkSignalsQuery>('NetworkSignals', signals, { after });

async function fetchSignals(): Promise<Answer<NetworkSignalsQuery>> {
  const first = await readSignals(null);
  if (first.kind !== 'data') return first;
  const missing = await fill(first.data.networkSignals, async (after) =>
    partOf(await readSignals(after), ({ networkSignals }) => networkSignals),
  );
  return missing ?? first;
}

function Signals() {
  const [answer, retry] = useAnswer(fetchSignals, 'signals');
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const { myNetworks, networkSignals } = answer.data;
  return (
    <section>
      <h2>Signalen</h2>
      <NewSignal networks={myNetworks.nodes} done={retry} />
      {networkSignals.nodes.length === 0 && <p class="soft">Nog geen signalen.</p>}
      <ul class="stack">
        {networkSignals.nodes.map((signal) => (
          <li class="card" key={signal.id}>
            <p>{signal.text}</p>
            <p class="small soft">
              {signal.network?.name} · {dayShort(signal.recordedOn)}
              {signal.dimension && ` · ${dimensions[signal.dimension]}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NewProps {
  networks: NetworkSignalsQuery['myNetworks']['nodes'];
  done: () => void;
}

const LENGTH = 500;
const nothing = { networkId: '', dimension: '', text: '', overrules: [] as Overrule[] };

function NewSignal({ networks, done }: NewProps) {
  const [fields, setFields] = useState(nothing);
  const [refused, setRefused] = useState<Refused>(null);
  const change = (changes: Partial<typeof nothing>) => setFields({ ...fields, ...changes });
  async function submit(event: Event) {
    event.preventDefault();
    if (objection('text', fields.text, LENGTH, fields.overrules)) return;
    const came = await act('NetworkSignalRecord', recordDocument, {
      id: newId(),
      networkId: fields.networkId || networks[0]?.id,
      ...(fields.dimension ? { dimension: fields.dimension } : {}),
      text: fields.text,
      overrules: neededOverrules({ text: fields.text }, fields.overrules),
    });
    setRefused(came);
    if (came !== null) return;
    setFields(nothing);
    toast('Signaal bewaard.');
    done();
  }
  return (
    <form class="form card" onSubmit={submit} noValidate>
      <SelectField
        label="Netwerk van het signaal"
        value={fields.networkId || (networks[0]?.id ?? '')}
        onChange={({ currentTarget }) => change({ networkId: currentTarget.value })}
      >
        {networks.map(({ id, name, regionName }) => (
          <option value={id} key={id}>
            {name} ({regionName})
          </option>
        ))}
      </SelectField>
      <SelectField
        label="Dimensie"
        hint="hoeft niet"
        value={fields.dimension}
        onChange={({ currentTarget }) => change({ dimension: currentTarget.value })}
      >
        <option value="">Geen</option>
        {dimensionOptions.map(({ value, label }) => (
          <option value={value} key={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <PupilTextField
        field="text"
        label="Wat speelt er"
        hint="zonder school en zonder namen"
        max={LENGTH}
        value={fields.text}
        overrules={fields.overrules}
        onText={(text) => change({ text })}
        onOverrule={(overrules) => change({ overrules })}
      />
      {refused && (
        <p class="wrong" role="alert">
          {refused.message}
        </p>
      )}
      <button class="btn">Bewaar het signaal</button>
    </form>
  );
}
