import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { KindDialog } from './KindDialog.tsx';
import { fetchKinds, restoreKind, retireKind, scopes, type Kind } from './kinds.ts';

/** The kinds of work experts choose from: added, renamed, taken out of the choice and put back. */
export default function KindsScreen() {
  const [after, setAfter] = useState<string | null>(null);
  const [answer, refresh] = useAnswer(() => fetchKinds(after), after ?? '');
  const [asking, setAsking] = useState<Kind | 'new' | null>(null);
  const add = (
    <button class="btn" onClick={() => setAsking('new')}>
      Nieuwe soort
    </button>
  );
  return (
    <Page
      title="Soorten werk"
      aside={add}
      under={<p class="soft">Hieruit kiezen experts als ze uren schrijven.</p>}
    >
      {answer?.kind === 'data' ? (
        <Kinds kinds={answer.data.activityKinds.nodes} rename={setAsking} refresh={refresh} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
      {answer?.kind === 'data' && answer.data.activityKinds.pageInfo.hasNextPage && (
        <button class="btn ghost" onClick={() => setAfter(answer.data.activityKinds.pageInfo.endCursor)}>
          Volgende
        </button>
      )}
      {asking && (
        <KindDialog
          kind={asking === 'new' ? null : asking}
          close={(said) => {
            setAsking(null);
            if (said) toast(said);
            if (said) refresh();
          }}
        />
      )}
    </Page>
  );
}

interface ListProps {
  kinds: readonly Kind[];
  rename: (kind: Kind) => void;
  refresh: () => void;
}

function Kinds({ kinds, rename, refresh }: ListProps) {
  const current = kinds.filter(({ retired }) => !retired);
  const retired = kinds.filter((kind) => kind.retired);
  async function move(kind: Kind, back: boolean) {
    const { refused } = await (back ? restoreKind : retireKind)(kind);
    const done = back
      ? `Experts kunnen "${kind.name}" weer kiezen.`
      : `"${kind.name}" is uit de keuze. Uren van vroeger houden deze soort.`;
    toast(refused?.message ?? done);
    refresh();
  }
  if (kinds.length === 0) return <p class="empty">Er zijn nog geen soorten werk. Voeg de eerste toe.</p>;
  return (
    <>
      <ul class="stack">
        {current.map((kind) => (
          <KindCard kind={kind} key={kind.id}>
            <button class="btn quiet" aria-label={`Wijzig ${kind.name}`} onClick={() => rename(kind)}>
              Wijzig
            </button>
            <button
              class="btn quiet"
              aria-label={`Haal ${kind.name} uit de keuze`}
              onClick={() => void move(kind, false)}
            >
              Uit de keuze
            </button>
          </KindCard>
        ))}
      </ul>
      {retired.length > 0 && (
        <section>
          <h2>Niet meer te kiezen</h2>
          <ul class="stack">
            {retired.map((kind) => (
              <KindCard kind={kind} key={kind.id}>
                <button
                  class="btn quiet"
                  aria-label={`Zet ${kind.name} terug in de keuze`}
                  onClick={() => void move(kind, true)}
                >
                  Zet terug
                </button>
              </KindCard>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const KindCard = ({ kind, children }: { kind: Kind; children: ComponentChildren }) => (
  <li class="card">
    <div class="row">
      <strong>{kind.name}</strong>
      <span class="small soft">{scopes[kind.appliesTo]}</span>
    </div>
    {kind.notForExperts && <p class="small">Experts zien eerst: {kind.notForExperts}</p>}
    <div class="actions">{children}</div>
  </li>
);
