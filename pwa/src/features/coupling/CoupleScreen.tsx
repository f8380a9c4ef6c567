import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import { neededOverrules, objection, type Overrule } from '../../text/overrules.ts';
import { sentence } from '../../text/sentences.ts';
import { DateField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { Refused } from '../trajecten/acts.ts';
import { ProvisionalHours } from '../trajecten/ProvisionalHours.tsx';
import { Candidates } from './Candidates.tsx';
import { coupleDeployment } from './acts.ts';
import document from './deployments.graphql?raw';
import type { DeploymentsQuery } from './generated/deployments.ts';
import { daysInWords, type DeploymentRow } from './WaitingScreen.tsx';

/** The page of what waits that holds one decision, or else the last. */
async function readUntil(id: string | undefined): Promise<Answer<DeploymentsQuery>> {
  let after: string | null = null;
  for (;;) {
    const answer: Answer<DeploymentsQuery> = await query('Deployments', document, {
      stand: 'WAITING',
      after,
    });
    if (answer.kind !== 'data') return answer;
    const { nodes, pageInfo }: DeploymentsQuery['deployments'] = answer.data.deployments;
    if (nodes.some((row) => row.id === id) || !pageInfo.hasNextPage) return answer;
    after = pageInfo.endCursor ?? null;
  }
}

const QUESTION = 200;

const back = { href: '/wachten', label: 'Te koppelen' };

/** Couples an expert to one decision: an act apart from the decision. */
export default function CoupleScreen() {
  const { params } = useRoute();
  const [waiting, retry] = useAnswer(() => readUntil(params.id), params.id ?? '');
  const row =
    waiting?.kind === 'data' ? waiting.data.deployments.nodes.find(({ id }) => id === params.id) : undefined;
  if (row && waiting?.kind === 'data')
    return <Couple row={row} usual={waiting.data.couplingTerms.provisionalMinutes} />;
  return (
    <Page title="Koppel een expert" back={back}>
      {waiting?.kind === 'data' ? (
        <p class="notice">Dit besluit wacht niet meer op een expert.</p>
      ) : (
        <Obstacle answer={waiting} retry={retry} />
      )}
    </Page>
  );
}

function Couple({ row, usual }: { row: DeploymentRow; usual: number }) {
  const { route } = useLocation();
  const [fields, setFields] = useState({
    leadExpertId: '',
    question: '',
    overrules: [] as Overrule[],
    startsOn: today(),
    provisionalMinutes: usual as number | null,
  });
  const [refused, setRefused] = useState<Refused>(null);
  const change = (changes: Partial<typeof fields>) => setFields({ ...fields, ...changes });
  const wrong = (field: string) => (refused?.field === field ? refused.message : null);

  async function submit(event: Event) {
    event.preventDefault();
    const came =
      firstWrong(fields) ??
      (await coupleDeployment(row.id, {
        ...fields,
        domainId: row.domain.id,
        overrules: neededOverrules({ question: fields.question }, fields.overrules),
      }));
    setRefused(came);
    if (came !== null) return;
    route('/wachten');
    toast('Gekoppeld. De expert ziet het traject bij het volgende contact.');
  }

  return (
    <Page
      title="Koppel een expert"
      back={back}
      under={
        <p class="soft">
          {row.school.name}, {row.school.place} · {row.domain.name}
          {row.schoolDaysWaiting !== null && ` · wacht ${daysInWords(row.schoolDaysWaiting)}`}
        </p>
      }
    >
      <form class="form" onSubmit={submit} noValidate>
        <Candidates
          deploymentId={row.id}
          value={fields.leadExpertId}
          onChange={(leadExpertId) => change({ leadExpertId })}
          wrong={wrong('leadExpertId')}
        />
        <PupilTextField
          field="question"
          label="De vraag in één zin"
          hint="zonder namen"
          max={QUESTION}
          value={fields.question}
          overrules={fields.overrules}
          wrong={wrong('question')}
          onText={(question) => change({ question })}
          onOverrule={(overrules) => change({ overrules })}
        />
        <DateField
          label="Eerste dag"
          value={fields.startsOn}
          wrong={wrong('startsOn')}
          onDay={(startsOn) => change({ startsOn })}
        />
        <ProvisionalHours
          minutes={fields.provisionalMinutes}
          onChange={(provisionalMinutes) => change({ provisionalMinutes })}
          wrong={wrong('provisionalMinutes')}
        />
        {refused &&
          !['leadExpertId', 'question', 'startsOn', 'provisionalMinutes'].includes(refused.field) && (
            <p class="wrong" role="alert">
              {refused.message}
            </p>
          )}
        <button class="btn wide">Koppel en start het traject</button>
      </form>
    </Page>
  );
}

function firstWrong(fields: {
  leadExpertId: string;
  question: string;
  startsOn: string;
  overrules: Overrule[];
}): Refused {
  for (const field of ['leadExpertId', 'question', 'startsOn'] as const)
    if (fields[field].trim() === '') return { field, message: sentence('REQUIRED') };
  const wrong = objection('question', fields.question, QUESTION, fields.overrules);
  return wrong ? { field: 'question', message: wrong } : null;
}
