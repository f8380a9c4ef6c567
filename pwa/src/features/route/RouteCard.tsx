import { useState } from 'preact/hooks';
import { dayShort } from '../../dates/words.ts';
import type { RouteStep } from '../../graphql/generated/types.ts';
import { resume } from '../../session/sync.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { toast } from '../../ui/Toast.tsx';
import { resumeTraject } from '../trajecten/acts.ts';
import { ownCoupling } from '../trajecten/myTrajecten.ts';
import { Hold } from '../trajecten/Hold.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { Landscape } from './Landscape.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { firstDayFor, type MyRoute, routeOf } from './myRoute.ts';
import { PhaseCheck } from './PhaseCheck.tsx';
import { RouteHistory } from './RouteHistory.tsx';
import { SideTrackDialog } from './SideTrackDialog.tsx';
import { ahead, hasSideTrack, type Move, moves, stepNames } from './steps.ts';

const number: Partial<Record<RouteStep, string>> = {
  OBSERVE: 'fase 1 van 4',
  UNDERSTAND: 'fase 2 van 4',
  PLAN: 'fase 3 van 4',
  REALISE: 'fase 4 van 4',
};

/** Where the traject stands, and on to the next phase; works without signal. */
export function RouteCard({ traject }: { traject: WorkTraject }) {
  const route = routeOf(traject);
  const running = route.sideTracks.find(({ endsOn }) => endsOn === null);
  return (
    <section class="card route">
      <Landscape
        phase={route.phase}
        under={traject.state === 'RUNNING'}
        sideTrack={route.sideTracks.some(({ cycle }) => cycle === route.cycle)}
      />
      <h2>{stepNames[route.step]}</h2>
      <p class="small soft">{about(route)}</p>
      {traject.state === 'ON_HOLD' && traject.hold && (
        <p class="notice">
          In de wacht sinds {dayShort(traject.hold.startsOn)}: {traject.hold.reason}
        </p>
      )}
      {running && (
        <p class="state">
          HGD door {running.by}, sinds {dayShort(running.beginsOn)}
        </p>
      )}
      {route.refused.map((entry) => (
        <p class="state no" key={entry.mutationId}>
          {entry.refusals[0]?.message} <a href="/verzenden">Bekijk</a>
        </p>
      ))}
      {traject.state === 'RUNNING' && ownCoupling(traject) && <Acts traject={traject} route={route} />}
      {traject.state === 'ON_HOLD' && leads(traject) && <GoOn traject={traject} />}
      {traject.state === 'RUNNING' && <PhaseCheck traject={traject} phase={route.phase} />}
      <RouteHistory trajectId={traject.id} route={route} />
    </section>
  );
}

const about = (route: MyRoute): string =>
  [
    number[route.phase],
    route.cycle > 1 ? `ronde ${route.cycle}` : null,
    `sinds ${dayShort(route.since)}`,
    route.moves.some(({ sync }) => sync === 'device') ? 'nog niet verstuurd' : null,
  ]
    .filter(Boolean)
    .join(' · ');

/** Takes a traject up again, or ends it; online, as putting it on hold is. */
function GoOn({ traject }: { traject: WorkTraject }) {
  const [busy, setBusy] = useState(false);
  const [ending, setEnding] = useState(false);
  async function goOn() {
    setBusy(true);
    const refused = await resumeTraject(traject.id);
    if (refused === null) await resume();
    setBusy(false);
    toast(refused?.message ?? 'Het traject loopt weer.');
  }
  return (
    <div class="actions">
      <button class="btn" disabled={busy} onClick={() => void goOn()}>
        Ga weer door
      </button>
      <button class="btn quiet" onClick={() => setEnding(true)}>
        Rond het traject af
      </button>
      {ending && <CloseDialog traject={traject} afterEvaluation={false} close={() => setEnding(false)} />}
    </div>
  );
}

/** Only the lead expert of today closes a traject or puts it on hold, and the procesbegeleider. */
const leads = (traject: WorkTraject): boolean => ownCoupling(traject)?.lead === true;

type Asking = { kind: 'along'; way: Move[] } | { kind: 'side' } | { kind: 'close' } | { kind: 'hold' } | null;

function Acts({ traject, route }: { traject: WorkTraject; route: MyRoute }) {
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  async function held(text: string) {
    await resume();
    close();
    toast(text);
  }
  const running = route.sideTracks.find(({ endsOn }) => endsOn === null) ?? null;
  const forward = running ? [] : ahead(route.step);
  const others = moves.filter((move) => move.from === route.step && move.kind !== 'FORWARD');
  return (
    <div class="actions">
      {forward[0] && (
        <button class="btn" onClick={() => setAsking({ kind: 'along', way: forward })}>
          Naar {stepNames[forward[0].to].toLowerCase()}
        </button>
      )}
      {others.map((move) => (
        <button class="btn ghost" key={move.to} onClick={() => setAsking({ kind: 'along', way: [move] })}>
          {move.kind === 'BACK' ? `Terug naar ${stepNames[move.to].toLowerCase()}` : 'Begin een nieuwe ronde'}
        </button>
      ))}
      {leads(traject) && (
        <button
          class={route.step === 'EVALUATE' ? 'btn' : 'btn quiet'}
          onClick={() => setAsking({ kind: 'close' })}
        >
          {route.step === 'EVALUATE' ? 'Rond het traject af' : 'Stopt eerder'}
        </button>
      )}
      {(running || hasSideTrack(route.step)) && (
        <button class="btn quiet" onClick={() => setAsking({ kind: 'side' })}>
          {running ? 'Rond de HGD af' : 'Begin een HGD'}
        </button>
      )}
      {leads(traject) && (
        <button class="btn quiet" onClick={() => setAsking({ kind: 'hold' })}>
          Zet in de wacht
        </button>
      )}
      {asking?.kind === 'hold' && (
        <Hold traject={traject} cancel={close} finish={(text) => void held(text)} />
      )}
      {asking?.kind === 'along' && (
        <MoveDialog
          trajectId={traject.id}
          since={firstDayFor(route, asking.way[0]?.kind === 'FORWARD')}
          way={asking.way}
          close={close}
        />
      )}
      {asking?.kind === 'close' && (
        <CloseDialog traject={traject} afterEvaluation={route.step === 'EVALUATE'} close={close} />
      )}
      {asking?.kind === 'side' && (
        <SideTrackDialog traject={traject} running={running} since={route.since} close={close} />
      )}
    </div>
  );
}
