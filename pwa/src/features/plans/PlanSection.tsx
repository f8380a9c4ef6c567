import { useState } from 'preact/hooks';
import { spoken } from '../../dates/duration.ts';
import { dayShort } from '../../dates/words.ts';
import type { WorkPlan, WorkTraject } from '../../snapshot/work.ts';
import { functionNames } from '../route/steps.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { DossierDialog } from './DossierDialog.tsx';
import { Goals } from './Goals.tsx';

/** The plan of this round, as far as it stands. */
export function PlanSection({ traject }: { traject: WorkTraject }) {
  const plan = traject.plans.nodes.find(({ cycle }) => cycle === traject.route.cycle);
  const closed = traject.state === 'CLOSED';
  if (!plan && closed) return null;
  return (
    <section>
      <h2>Plan van aanpak</h2>
      {plan ? <Plan plan={plan} traject={traject} /> : <None trajectId={traject.id} />}
    </section>
  );
}

const None = ({ trajectId }: { trajectId: string }) => (
  <>
    <p class="soft">Nog geen plan in deze ronde. Je maakt het samen met de school.</p>
    <div class="actions">
      <a class="btn ghost" href={`/trajecten/${trajectId}/plan`}>
        Maak het plan
      </a>
    </div>
  </>
);

function Plan({ plan, traject }: { plan: WorkPlan; traject: WorkTraject }) {
  const [asking, setAsking] = useState<'confirm' | 'dossier' | null>(null);
  const close = () => setAsking(null);
  const evaluates = ['REALISE', 'EVALUATE'].includes(traject.route.phase);
  return (
    <div class="card stack">
      <p>
        <span class={plan.confirmedOn ? 'tag good' : 'tag warn'}>{stateOf(plan)}</span>{' '}
        {plan.number > 1 && (
          <span class="small soft">
            versie {plan.number}, {dayShort(plan.madeOn)}
          </span>
        )}
      </p>
      <Goals plan={plan} />
      <p class="num">{minutes(plan)}</p>
      <p class={plan.inDossierOn ? 'state ok' : 'state'}>
        {plan.inDossierOn
          ? `Staat in het dossier sinds ${dayShort(plan.inDossierOn)}`
          : 'Staat nog niet in het dossier'}
      </p>
      {traject.state === 'RUNNING' && (
        <div class="actions">
          {!plan.confirmedOn && (
            <button class="btn" onClick={() => setAsking('confirm')}>
              De school is akkoord
            </button>
          )}
          {plan.confirmedOn && evaluates && !plan.evaluatedOn && (
            <a class="btn" href={`/trajecten/${traject.id}/evaluatie`}>
              Evalueer de doelen
            </a>
          )}
          {!plan.evaluatedOn && (
            <a class="btn ghost" href={`/trajecten/${traject.id}/plan`}>
              {plan.confirmedOn ? 'Stel bij' : 'Wijzig'}
            </a>
          )}
          {!plan.inDossierOn && (
            <button class="btn quiet" onClick={() => setAsking('dossier')}>
              Staat in dossier
            </button>
          )}
        </div>
      )}
      {asking === 'confirm' && <ConfirmDialog plan={plan} close={close} />}
      {asking === 'dossier' && <DossierDialog plan={plan} close={close} />}
    </div>
  );
}

function stateOf(plan: WorkPlan): string {
  if (plan.evaluatedOn) return `Geëvalueerd op ${dayShort(plan.evaluatedOn)}`;
  if (!plan.confirmedOn) return 'Nog niet bevestigd door de school';
  const who = plan.confirmedBy ? functionNames[plan.confirmedBy].toLowerCase() : 'de school';
  return `Bevestigd op ${dayShort(plan.confirmedOn)}${plan.confirmedHow === 'ORAL' ? `, mondeling door ${who}` : ''}`;
}

function minutes(plan: WorkPlan): string {
  const ahead = `${spoken(plan.executionMinutes)} uitvoering + ${spoken(plan.evaluationMinutes)} evaluatie`;
  if (plan.agreedMinutes === null || plan.spentMinutes === null)
    return `${ahead}, plus wat er tot het akkoord besteed is`;
  return `${spoken(plan.agreedMinutes)} samen: ${spoken(plan.spentMinutes)} vooraf + ${ahead}`;
}
