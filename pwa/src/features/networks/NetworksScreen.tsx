import { useState } from 'preact/hooks';
import type { NetworkNameState } from '../../graphql/generated/types.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { byNetwork, fetchNames, states, type Name } from './networkNames.ts';
import { SettleDialog } from './SettleDialog.tsx';

/** The networks as the handbook prints them, and the names in them that still have to be found. */
export default function NetworksScreen() {
  const [answer, refresh] = useAnswer(fetchNames, 'names');
  return (
    <Page
      title="Netwerken"
      broad
      aside={
        <a class="btn" href="/netwerken/inlezen">
          Lees netwerken in
        </a>
      }
    >
      {answer?.kind === 'data' ? (
        <Names names={answer.data} refresh={refresh} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
    </Page>
  );
}

function Names({ names, refresh }: { names: readonly Name[]; refresh: () => void }) {
  const count = (state: NetworkNameState) => names.filter((name) => name.state === state).length;
  const [chosen, setChosen] = useState<NetworkNameState | null>(null);
  const [settling, setSettling] = useState<Name | null>(null);
  const state = chosen ?? (count('OPEN') > 0 ? 'OPEN' : 'MATCHED');
  if (names.length === 0)
    return (
      <p class="empty">
        Er zijn nog geen netwerken. Lees eerst de scholen in, en daarna de lijst met netwerken uit je
        handboek.
      </p>
    );
  const shown = byNetwork(names.filter((name) => name.state === state));
  return (
    <>
      <Choice
        name="state"
        legend="Welke namen"
        options={states.map(({ value, label }) => ({ value, label: `${label} ${count(value)}` }))}
        value={state}
        onChange={setChosen}
      />
      {shown.length === 0 && <p class="empty">Hier staan geen namen.</p>}
      {shown.map(({ region, network, names: own }) => (
        <section key={`${region} ${network}`}>
          <h2>
            {network} <span class="soft small">{region}</span>
          </h2>
          <ul class="card lines">
            {own.map((name) => (
              <NameLine key={name.id} name={name} settle={() => setSettling(name)} />
            ))}
          </ul>
        </section>
      ))}
      {settling && (
        <SettleDialog
          name={settling}
          close={() => {
            setSettling(null);
            refresh();
          }}
        />
      )}
    </>
  );
}

function NameLine({ name, settle }: { name: Name; settle: () => void }) {
  const { printedName, school, reason, state, suggestions } = name;
  return (
    <li class="row middle">
      <div>
        <strong>{printedName}</strong>
        <p class="small soft">
          {school && `${school.name}, ${school.place} (${school.locationCode})`}
          {reason && `: ${reason}`}
          {state === 'OPEN' && (suggestions.length === 0 ? 'Geen voorstel' : voorstellen(suggestions.length))}
          {state === 'NO_COUNTERPART' && 'Geen school met deze naam'}
        </p>
      </div>
      <button class="btn quiet" aria-label={`${verb(state)} ${printedName}`} onClick={settle}>
        {verb(state)}
      </button>
    </li>
  );
}

const verb = (state: NetworkNameState) => (state === 'OPEN' ? 'Zoek uit' : 'Wijzig');
const voorstellen = (count: number) => (count === 1 ? '1 voorstel' : `${count} voorstellen`);
