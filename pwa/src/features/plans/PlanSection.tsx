import { useState } from 'preact/hooks';
import { spoken } from '../../dates/duration.ts';
import { dayShort } from '../../dates/words.ts';
import type { WorkPlan, WorkTraject } from '../../snapshot/work.ts';
import { routeOf } from '../route/myRoute.ts';
import { functionNames } from '../route/steps.ts';
import { ownCoupling } from '../trajecten/myTrajecten.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { DiscardDialog } from './DiscardDialog.tsx';
import { DossierDialog } from './DossierDialog.tsx';
import { EarlierPlans } from './EarlierPlans.tsx';
import { Goals } from './Goals.tsx';
import { inWords, recordedIn } from './words.ts';

/** The plan of this round, as far as it stands. */
export function PlanSection({ traject }: { traject: WorkTraject }) {
  const plan = traject.plans.nodes.find(({ cycle }) => cycle === routeOf(traject).cycle);
  const closed = traject.state === 'CLOSED';
  const more = routeOf(traject).cycle > 1 || (plan?.number ?? 1) > 1;
  if (!plan && closed && !more) return null;
  return (
    <section>
      <h2>Plan van aanpak</h2>
      {plan && (
        <div class="card stack">
          <Plan plan={plan} traject={traject} evaluates={routeOf(traject).phase === 'EVALUATE'} />
        </div>
      )}
      {!plan && !closed && ownCoupling(traject) && <None trajectId={traject.id} />}
      {more && (
        <EarlierPlans trajectId={traject.id} shown={plan?.id}>
          {(earlier, last, refresh) => (
            <Plan plan={earlier} traject={traject} evaluates={last} over={!last} done={refresh} />
          )}
        </EarlierPlans>
      )}
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

interface PlanProps {
  plan: WorkPlan;
  traject: WorkTraject;
  /** Whether it is time to say what became of the goals. */
  evaluates: boolean;
  /** A later version took its place. */
  over?: boolean;
  /** It is of the list of earlier ones, which is read again then. */
  done?: () => void;
}

function Plan({ plan, traject, evaluates, over, done }: PlanProps) {
  const [asking, setAsking] = useState<'confirm' | 'dossier' | 'discard' | null>(null);
  const close = () => {
    setAsking(null);
    done?.();
  };
  const closed = traject.state === 'CLOSED';
  const asks = plan.evaluatedOn ? !plan.evaluationConfirmedOn : !plan.confirmedOn;
  return (
    <>
      <p>
        <span class={plan.confirmedOn ? 'tag good' : 'tag warn'}>{stateOf(plan)}</span>{' '}
        <span class="small soft">{sinceWhen(plan)}</span>
      </p>
      <Goals plan={plan} />
      <p class="num">{minutes(plan)}</p>
      <p class={plan.inDossierOn ? 'state ok' : 'state'}>
        {plan.inDossierOn
          ? `Staat in het dossier sinds ${dayShort(plan.inDossierOn)}`
          : 'Staat nog niet in het dossier'}
      </p>
      {plan.evaluatedOn && (
        <p class={plan.evaluationConfirmedOn ? 'state ok' : 'state'}>
          {plan.evaluationConfirmedOn
            ? `De school is akkoord met de evaluatie, ${dayShort(plan.evaluationConfirmedOn)}${inWords(plan.evaluationConfirmedHow, plan.evaluationConfirmedRecorder)}`
            : 'De school is nog niet akkoord met de evaluatie'}
        </p>
      )}
      {traject.state !== 'RUNNING' && asks && (!closed || plan.evaluatedOn) && !over && (
        <div class="actions">
          <button class="btn" onClick={() => setAsking('confirm')}>
            De school is akkoord
          </button>
        </div>
      )}
      {traject.state === 'RUNNING' && !over && ownCoupling(traject) && (
        <div class="actions">
          {asks && (
            <button class="btn" onClick={() => setAsking('confirm')}>
              De school is akkoord
            </button>
          )}
          {plan.confirmedOn && evaluates && !plan.evaluationConfirmedOn && (
            <a
              class={plan.evaluatedOn ? 'btn ghost' : 'btn'}
              href={`/trajecten/${traject.id}/evaluatie?plan=${plan.id}`}
            >
              {plan.evaluatedOn ? 'Wijzig de evaluatie' : 'Evalueer de doelen'}
            </a>
          )}
          {!plan.evaluatedOn && !done && (
            <a class="btn ghost" href={`/trajecten/${traject.id}/plan`}>
              {plan.confirmedOn ? 'Stel bij' : 'Wijzig'}
            </a>
          )}
          {!plan.confirmedOn && plan.number > 1 && !done && (
            <button class="btn quiet" onClick={() => setAsking('discard')}>
              De school wil dit niet
            </button>
          )}
          {!plan.inDossierOn && (
            <button class="btn quiet" onClick={() => setAsking('dossier')}>
              Staat in dossier
            </button>
          )}
        </div>
      )}
      {asking === 'confirm' && <ConfirmDialog plan={plan} close={close} />}
      {asking === 'discard' && <DiscardDialog plan={plan} close={close} />}
      {asking === 'dossier' && <DossierDialog plan={plan} close={close} />}
    </>
  );
}

function stateOf(plan: WorkPlan): string {
  if (plan.evaluatedOn) return 'Geëvalueerd';
  return plan.confirmedOn ? 'Bevestigd' : 'Nog niet bevestigd';
}

function sinceWhen(plan: WorkPlan): string {
  const who = plan.confirmedBy ? functionNames[plan.confirmedBy] : 'de school';
  return [
    plan.evaluatedOn && `op ${dayShort(plan.evaluatedOn)}`,
    plan.confirmedOn && !plan.evaluatedOn && `op ${dayShort(plan.confirmedOn)}`,
    plan.confirmedHow === 'ORAL' &&
      `mondeling door ${who}${recordedIn(plan.confirmedHow, plan.confirmedRecorder)}`,
    plan.number > 1 && `versie ${plan.number}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function minutes(plan: WorkPlan): string {
  const ahead = `${spoken(plan.executionMinutes)} uitvoering + ${spoken(plan.evaluationMinutes)} evaluatie`;
  if (plan.agreedMinutes === null || plan.spentMinutes === null)
    return `${ahead}, plus wat er tot het akkoord besteed is`;
  return `${spoken(plan.agreedMinutes)} samen: ${spoken(plan.spentMinutes)} vooraf + ${ahead}`;
}
