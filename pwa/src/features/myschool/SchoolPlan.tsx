import { useState } from 'preact/hooks';
import { spoken } from '../../dates/duration.ts';
import { dayShort } from '../../dates/words.ts';
import type { SchoolFunction } from '../../graphql/generated/types.ts';
import { toast } from '../../ui/Toast.tsx';
import { Goals } from '../plans/Goals.tsx';
import { inWords } from '../plans/words.ts';
import { AgreeDialog } from './AgreeDialog.tsx';
import type { MySchoolTrajectenQuery } from './generated/mySchoolTrajecten.ts';
import { agreeWithEvaluation, agreeWithPlan, undoAgreement } from './schoolActs.ts';

type Planned = Omit<
  MySchoolTrajectenQuery['mySchoolTrajecten']['nodes'][number]['plans']['nodes'][number],
  'number'
>;

interface Props {
  plan: Planned;
  /** Whole minutes that were spent until now. */
  spent: number;
  open: boolean;
  /** A later version took its place. */
  over?: boolean;
  done: () => void;
}

/** The plan as the school sees it, hours included, with what it is asked to agree with. */
export function SchoolPlan({ plan, spent, open, over, done }: Props) {
  const [asking, setAsking] = useState<'plan' | 'evaluation' | null>(null);
  const close = () => setAsking(null);
  async function agree(by: SchoolFunction) {
    const came = await (asking === 'plan' ? agreeWithPlan(plan, by) : agreeWithEvaluation(plan, by));
    done();
    if (came !== null) return came;
    if (asking === 'plan')
      toast('Je bent akkoord. De uren van het plan zijn nu afgesproken.', () => void undo());
    else toast('Je bent akkoord met de evaluatie.');
    return null;
  }
  async function undo() {
    toast((await undoAgreement(plan.id)) ?? 'Je akkoord is ingetrokken.');
    done();
  }
  return (
    <>
      <Goals plan={plan} />
      <p class="num">{hours(plan, spent)}</p>
      <p class={plan.inDossierOn ? 'state ok' : 'state'}>
        {plan.inDossierOn ? 'Staat in het dossier' : 'Zet het plan nog in het dossier'}
      </p>
      {plan.confirmedOn ? (
        <p class="state ok">
          Jullie gingen akkoord op {dayShort(plan.confirmedOn)}
          {inWords(plan.confirmedHow, plan.confirmedRecorder)}
        </p>
      ) : (
        open &&
        !over && (
          <div class="actions">
            <button class="btn" onClick={() => setAsking('plan')}>
              Akkoord met het plan
            </button>
          </div>
        )
      )}
      {plan.evaluatedOn &&
        (plan.evaluationConfirmedOn ? (
          <p class="state ok">
            Jullie gingen akkoord met de evaluatie op {dayShort(plan.evaluationConfirmedOn)}
            {inWords(plan.evaluationConfirmedHow, plan.evaluationConfirmedRecorder)}
          </p>
        ) : (
          !over && (
            <div class="actions">
              <button class="btn" onClick={() => setAsking('evaluation')}>
                Akkoord met de evaluatie
              </button>
            </div>
          )
        ))}
      {asking && (
        <AgreeDialog
          title={asking === 'plan' ? 'Akkoord met het plan' : 'Akkoord met de evaluatie'}
          about={asking === 'plan' ? hours(plan, spent) : 'Wat er van de doelen werd, klopt volgens jullie.'}
          agree={agree}
          close={close}
        />
      )}
    </>
  );
}

function hours(plan: Planned, spent: number): string {
  const ahead = `${spoken(plan.executionMinutes)} uitvoering + ${spoken(plan.evaluationMinutes)} evaluatie`;
  return plan.agreedMinutes === null
    ? `${ahead}, plus wat er tot het akkoord besteed is (nu ${spoken(spent)})`
    : `${spoken(plan.agreedMinutes)} samen: ${ahead}, plus wat er vóór het plan besteed is`;
}
