import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { GoalResult } from '../../graphql/generated/types.ts';
import type { WorkPlan } from '../../snapshot/work.ts';
import { neededOverrules, objection, type Overrule } from '../../text/overrules.ts';
import { today } from '../../dates/civil.ts';
import { dayNear } from '../../dates/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { myTrajecten } from '../trajecten/myTrajecten.ts';
import { evaluatePlan, type Refused } from './planActs.ts';
import { TEXT_LENGTH, textsOf } from './planForm.ts';
import { fetchPlans } from './trajectPlans.ts';
import { results } from './words.ts';

const options = Object.entries(results).map(([value, label]) => ({ value: value as GoalResult, label }));

/** What became of each goal, with a sentence; written with the school. */
export default function EvaluationScreen() {
  const { params, query } = useRoute();
  const traject = myTrajecten.value.find(({ id }) => id === params.id);
  const known = traject?.plans.nodes.find(({ id }) => id === query.plan);
  const back = { href: `/trajecten/${params.id}`, label: traject?.school.name ?? 'Traject' };
  return (
    <Page title="Evaluatie van de doelen" back={back}>
      {known ? (
        <OfPlan plan={known} trajectId={params.id ?? ''} />
      ) : (
        <Earlier id={query.plan ?? ''} trajectId={params.id ?? ''} />
      )}
    </Page>
  );
}

/** Of a round that is over the plan does not lie on the device. */
function Earlier({ id, trajectId }: { id: string; trajectId: string }) {
  const [answer, retry] = useAnswer(() => fetchPlans(trajectId), trajectId);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  return <OfPlan plan={answer.data.find((one) => one.id === id)} trajectId={trajectId} />;
}

const OfPlan = ({ plan, trajectId }: { plan: WorkPlan | undefined; trajectId: string }) =>
  plan?.confirmedOn && !plan.evaluationConfirmedOn ? (
    <Evaluation plan={plan} trajectId={trajectId} key={plan.id} />
  ) : (
    <p class="notice">
      {plan?.evaluationConfirmedOn
        ? 'De school is al akkoord met deze evaluatie.'
        : 'Er is nog geen plan waar de school akkoord mee is.'}
    </p>
  );

/** What was said of the goals before, to be mended until the school agreed. */
const saidOf = (plan: WorkPlan): Record<string, { result?: GoalResult; text: string }> =>
  Object.fromEntries(
    plan.goals.nodes.map(({ id, result, resultText }) => [
      id,
      { ...(result ? { result } : {}), text: resultText },
    ]),
  );

function Evaluation({ plan, trajectId }: { plan: WorkPlan; trajectId: string }) {
  const { route } = useLocation();
  const [seen] = useState(plan);
  const [judged, setJudged] = useState(() => saidOf(plan));
  const [overrules, setOverrules] = useState<Overrule[]>([]);
  const [on, setOn] = useState(plan.evaluatedOn ?? today());
  const before = [...textsOf(seen), ...seen.goals.nodes.map(({ resultText }) => resultText)];
  const [refused, setRefused] = useState<Refused>({});
  const [tried, setTried] = useState(false);
  const whole = refused[''] ?? refused.id ?? refused.basedOnVersion;
  const of = (id: string) => judged[id] ?? { text: '' };
  const missing = plan.goals.nodes.filter(({ id }) => !of(id).result || of(id).text.trim() === '');

  async function save(event: Event) {
    event.preventDefault();
    setTried(true);
    const texts = plan.goals.nodes.map(({ id }) => of(id).text);
    const wrong = texts.some((text) => objection('results', text, TEXT_LENGTH, overrules, before));
    if (missing.length > 0 || wrong) return;
    const came = await evaluatePlan(
      seen,
      on,
      plan.goals.nodes.map(({ id }) => ({
        goalId: id,
        result: of(id).result as GoalResult,
        text: of(id).text.trim(),
      })),
      neededOverrules({ results: texts }, overrules),
    );
    setRefused(came);
    if (Object.keys(came).length > 0) return;
    route(`/trajecten/${trajectId}`);
    toast('De evaluatie is bewaard.');
  }

  return (
    <form class="form" onSubmit={save} noValidate>
      {plan.goals.nodes.map((goal, at) => (
        <div class="card form" key={goal.id}>
          <div>
            <h2>{goal.text}</h2>
            <p class="small soft">Straks: {goal.target}</p>
          </div>
          <Choice
            name={goal.id}
            legend="Gehaald?"
            options={options}
            value={of(goal.id).result ?? null}
            onChange={(result) => setJudged({ ...judged, [goal.id]: { ...of(goal.id), result } })}
          />
          <PupilTextField
            line
            field="results"
            label="In één zin"
            hint="zonder namen"
            max={TEXT_LENGTH}
            overrules={overrules}
            before={before}
            value={of(goal.id).text}
            wrong={refused[`results.${at}.text`]}
            onText={(text) => setJudged({ ...judged, [goal.id]: { ...of(goal.id), text } })}
            onOverrule={setOverrules}
          />
        </div>
      ))}
      <DateField
        label="Besproken op"
        hint={dayNear(on)}
        max={today()}
        value={on}
        wrong={refused.on}
        onDay={setOn}
      />
      <div class="save">
        {tried && missing.length > 0 && (
          <p class="wrong">Kies bij elk doel een uitkomst, met een zin erbij.</p>
        )}
        {whole && <p class="wrong">{whole}</p>}
        <button class="btn wide">Bewaar de evaluatie</button>
      </div>
    </form>
  );
}
