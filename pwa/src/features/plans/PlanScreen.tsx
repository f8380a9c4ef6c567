import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { spoken } from '../../dates/duration.ts';
import type { WorkTraject } from '../../snapshot/work.ts';
import { Field } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { myTrajecten, spentOn } from '../trajecten/myTrajecten.ts';
import { GoalRows } from './GoalRows.tsx';
import { InterventionRows } from './InterventionRows.tsx';
import { type Refused, savePlan } from './planActs.ts';
import { filled, type PlanFields, startOf, textsOf, wrongPlan } from './planForm.ts';

/** The plan of action, made with the school. */
export default function PlanScreen() {
  const { params } = useRoute();
  const traject = myTrajecten.value.find(({ id }) => id === params.id);
  const back = { href: `/trajecten/${params.id}`, label: traject?.school.name ?? 'Traject' };
  return (
    <Page title="Plan van aanpak" back={back}>
      {traject ? (
        <PlanForm traject={traject} />
      ) : (
        <p class="notice">Dit traject staat niet (meer) op dit toestel.</p>
      )}
    </Page>
  );
}

function PlanForm({ traject }: { traject: WorkTraject }) {
  const { route } = useLocation();
  const last = traject.plans.nodes.find(({ cycle }) => cycle === traject.route.cycle);
  const [fields, setFields] = useState<PlanFields>(() => startOf(last, today()));
  const [basis] = useState(last?.version ?? 0);
  const [refused, setRefused] = useState<Refused>({});
  const [busy, setBusy] = useState(false);
  const change = (changes: Partial<PlanFields>) => setFields({ ...fields, ...changes });
  const [stood] = useState(() => textsOf(last));
  const words = {
    overrules: fields.overrules,
    before: stood,
    onOverrule: (overrules: PlanFields['overrules']) => change({ overrules }),
  };
  const before = last?.spentMinutes ?? spentOn(traject);

  async function save(event: Event) {
    event.preventDefault();
    const wrong = wrongPlan(fields, stood);
    if (wrong) return setRefused({ '': wrong });
    setBusy(true);
    const came = await savePlan({ trajectId: traject.id, basedOnVersion: basis, ...filled(fields) });
    setBusy(false);
    setRefused(came);
    if (Object.keys(came).length > 0) return;
    route(`/trajecten/${traject.id}`);
    toast(last?.confirmedOn ? 'De nieuwe versie staat. Vraag de school om akkoord.' : 'Het plan is bewaard.');
  }

  return (
    <form class="form" onSubmit={save} noValidate>
      <p class="soft">
        Kort en neutraal, zonder namen: het verhaal staat in het dossier.
        {last?.confirmedOn && ' De school ging akkoord met de vorige versie; die blijft bewaard.'}
      </p>
      <GoalRows goals={fields.goals} refused={refused} words={words} change={(goals) => change({ goals })} />
      <InterventionRows
        interventions={fields.interventions}
        refused={refused}
        words={words}
        change={(interventions) => change({ interventions })}
      />
      <fieldset class="pair">
        <legend>Uren van de expert</legend>
        <Hours
          label="Uitvoering"
          minutes={fields.executionMinutes}
          wrong={refused.executionMinutes}
          change={(executionMinutes) => change({ executionMinutes })}
        />
        <Hours
          label="Evaluatie"
          minutes={fields.evaluationMinutes}
          wrong={refused.evaluationMinutes}
          change={(evaluationMinutes) => change({ evaluationMinutes })}
        />
      </fieldset>
      <p class="num">
        Samen {spoken(before + fields.executionMinutes + fields.evaluationMinutes)}: {spoken(before)} tot nu
        toe, {spoken(fields.executionMinutes)} uitvoering, {spoken(fields.evaluationMinutes)} evaluatie
      </p>
      <div class="save">
        {Object.keys(refused).length > 0 && (
          <p class="wrong" role="alert">
            {refused.basedOnVersion ?? Object.values(refused)[0]}
          </p>
        )}
        <button class="btn wide" disabled={busy}>
          Bewaar het plan
        </button>
      </div>
    </form>
  );
}

interface HoursProps {
  label: string;
  minutes: number;
  wrong: string | undefined;
  change: (minutes: number) => void;
}

const Hours = ({ label, minutes, wrong, change }: HoursProps) => (
  <Field
    label={label}
    type="number"
    min="0"
    max="200"
    step="0.5"
    value={minutes / 60}
    wrong={wrong}
    onInput={({ currentTarget }) => change(Math.round(Number(currentTarget.value) * 12) * 5)}
  />
);
