import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Landscape } from '../route/Landscape.tsx';
import { EarlierPlans } from '../plans/EarlierPlans.tsx';
import { stepNames } from '../route/steps.ts';
import { budgetOf } from '../trajecten/budget.ts';
import { Ended } from './Ended.tsx';
import type { MySchoolTrajectenQuery } from './generated/mySchoolTrajecten.ts';
import { ParentsDialog } from './ParentsDialog.tsx';
import { SchoolPlan } from './SchoolPlan.tsx';

type Traject = MySchoolTrajectenQuery['mySchoolTrajecten']['nodes'][number];

/** One traject as the school sees it, with what the school is asked. */
export function SchoolTraject({ traject, done }: { traject: Traject; done: () => void }) {
  const { route } = traject;
  const plan = traject.plans.nodes.find(({ cycle }) => cycle === route.cycle);
  const budget = budgetOf(traject, traject.spentMinutes);
  const day = today();
  const now = traject.experts.nodes
    .filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day))
    .map(({ name }) => name);
  return (
    <section class="card route">
      <Landscape
        phase={route.phase}
        under={traject.state === 'RUNNING'}
        sideTrack={route.sideTracks.nodes.some(({ cycle }) => cycle === route.cycle)}
      />
      <p class="small soft">{traject.school.name}</p>
      <h2>{traject.question}</h2>
      <p>
        <span class="tag">{stepNames[route.step]}</span>{' '}
        <span class="small soft">
          {[`sinds ${dayShort(route.since)}`, traject.domain.name, ...now].join(' · ')}
        </span>
      </p>
      {budget.part !== null && <Bar part={budget.part} near={budget.near} />}
      <p class="small num">{budget.text}</p>
      {traject.subject === 'PUPIL' && <Parents traject={traject} done={done} />}
      <Ended traject={traject} />
      {plan && (
        <>
          <h3>Plan van aanpak</h3>
          <SchoolPlan
            plan={plan}
            spent={traject.spentMinutes}
            open={traject.state !== 'CLOSED'}
            done={done}
          />
        </>
      )}
      {(route.cycle > 1 || (plan?.number ?? 1) > 1) && (
        <EarlierPlans trajectId={traject.id} shown={plan?.id}>
          {(earlier, last, refresh) => (
            <SchoolPlan
              plan={earlier}
              spent={traject.spentMinutes}
              open={traject.state !== 'CLOSED'}
              over={!last}
              done={refresh}
            />
          )}
        </EarlierPlans>
      )}
    </section>
  );
}

function Parents({ traject, done }: { traject: Traject; done: () => void }) {
  const [asking, setAsking] = useState(false);
  const { parents } = traject;
  return (
    <>
      <p class={parents ? 'state ok' : 'state'}>
        {parents
          ? `Ouders ${parents.kind === 'AGREED' ? 'akkoord' : 'geïnformeerd'} op ${dayShort(parents.on)}`
          : 'Nog niet gemeld dat de ouders het weten'}
      </p>
      {traject.state !== 'CLOSED' && (
        <div class="actions">
          <button class="btn ghost" onClick={() => setAsking(true)}>
            {parents ? 'Wijzig' : 'Meld ouders'}
          </button>
        </div>
      )}
      {asking && <ParentsDialog trajectId={traject.id} close={() => setAsking(false)} done={done} />}
    </>
  );
}
