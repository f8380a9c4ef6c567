import { useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { groupNetwork } from './acts.ts';
import { type Network, readNetworks } from './series.ts';

/** Which networks count together, so that small ones have results too. */
export function NetworkGroups() {
  const [answer, retry] = useAnswer(readNetworks, '');
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const networks = answer.data;
  const groups = [...new Set(networks.flatMap(({ group }) => group ?? []))].sort();
  return (
    <section>
      <h2>Groepen netwerken</h2>
      <p class="soft small">
        Netwerken met dezelfde groep tellen samen bij Tevredenheid, per groep netwerken. Wie al is gevraagd,
        blijft in de groep van toen.
      </p>
      {networks.length === 0 ? (
        <p class="empty">Er zijn nog geen netwerken. Ze komen uit het netwerkbestand, bij Scholen.</p>
      ) : (
        <details class="card groups">
          <summary>{networks.length} netwerken</summary>
          <datalist id="network-groups">
            {groups.map((name) => (
              <option value={name} key={name} />
            ))}
          </datalist>
          {networks.map((network) => (
            <Row key={network.id} network={network} done={retry} />
          ))}
        </details>
      )}
    </section>
  );
}

function Row({ network, done }: { network: Network; done: () => void }) {
  const [name, setName] = useState(network.group ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  async function save(event: Event) {
    event.preventDefault();
    const came = await groupNetwork(network.id, name);
    setWrong(came);
    if (came !== null) return;
    toast(name.trim() ? `${network.name} telt bij ${name.trim()}.` : `${network.name} telt bij geen groep.`);
    done();
  }
  return (
    <form class="filters" onSubmit={save}>
      <Field
        label={`${network.region}: ${network.name}`}
        hint="groep, mag leeg blijven"
        list="network-groups"
        maxLength={60}
        value={name}
        wrong={wrong}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button class="btn ghost" disabled={name.trim() === (network.group ?? '')}>
        Bewaar
        <span class="hidden">
          {' '}
          de groep van {network.region}: {network.name}
        </span>
      </button>
    </form>
  );
}
