import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { TrajectSubject } from '../../graphql/generated/types.ts';
import { query } from '../../graphql/client.ts';
import { sentence } from '../../text/sentences.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field, SelectField, TextField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { textCodes } from '../hours/hourRules.ts';
import { createTraject, type Refused } from './acts.ts';
import coupling from './coupling.graphql?raw';
import { ExpertChoice } from './ExpertChoice.tsx';
import type { CouplingQuery } from './generated/coupling.ts';
import { ProvisionalHours } from './ProvisionalHours.tsx';
import { SchoolChoice } from './SchoolChoice.tsx';

const empty = {
  subject: 'PUPIL' as TrajectSubject,
  question: '',
  schoolId: '',
  domainId: '',
  leadExpertId: '',
  startsOn: today(),
  /** Undefined until somebody touched it: then the usual time of the partnership stands there. */
  provisionalMinutes: undefined as number | null | undefined,
};

const subjects: { value: TrajectSubject; label: string }[] = [
  { value: 'PUPIL', label: 'Eén leerling' },
  { value: 'GROUP', label: 'Een groep' },
  { value: 'SCHOOL', label: 'De hele school' },
];

/** A new traject with its lead expert; experts of the chosen domain come first. */
export default function NewTrajectScreen() {
  const { route } = useLocation();
  const [answer, retry] = useAnswer(() => query<CouplingQuery>('Coupling', coupling), 'coupling');
  const [fields, setFields] = useState(empty);
  const [refused, setRefused] = useState<Refused>(null);
  const change = (changes: Partial<typeof empty>) => setFields({ ...fields, ...changes });
  const wrong = (field: string) => (refused?.field === field ? refused.message : null);
  const back = { href: '/koppelen', label: 'Trajecten' };
  if (answer?.kind !== 'data')
    return (
      <Page title="Nieuw traject" back={back}>
        <Obstacle answer={answer} retry={retry} />
      </Page>
    );
  const usual = answer.data.couplingTerms.provisionalMinutes;
  const minutes = fields.provisionalMinutes === undefined ? usual : fields.provisionalMinutes;
  const domains = answer.data.expertiseDomains.nodes;
  const domain = domains.find(({ id }) => id === fields.domainId)?.name;
  const fits = (expert: { domains: string[] }) =>
    Number(domain !== undefined && expert.domains.includes(domain));
  const experts = [...answer.data.experts.nodes].sort((one, other) => fits(other) - fits(one));

  async function submit(event: Event) {
    event.preventDefault();
    const came = firstWrong(fields) ?? (await createTraject({ ...fields, provisionalMinutes: minutes }));
    setRefused(came);
    if (came !== null) return;
    route('/koppelen');
    toast('Het traject loopt. De expert ziet het bij het volgende contact.');
  }

  return (
    <Page title="Nieuw traject" back={back}>
      <form class="form" onSubmit={submit} noValidate>
        <Choice
          name="subject"
          legend="Waar gaat het over"
          options={subjects}
          value={fields.subject}
          onChange={(subject) => change({ subject })}
        />
        <TextField
          label="De vraag in één zin"
          hint="zonder namen"
          maxLength={200}
          value={fields.question}
          wrong={wrong('question')}
          onInput={({ currentTarget }) => change({ question: currentTarget.value })}
        />
        <SchoolChoice
          value={fields.schoolId}
          onChange={(schoolId) => change({ schoolId })}
          wrong={wrong('schoolId')}
        />
        <SelectField
          label="Expertise"
          value={fields.domainId}
          wrong={wrong('domainId')}
          onChange={({ currentTarget }) => change({ domainId: currentTarget.value })}
        >
          <option value="">Kies</option>
          {domains.map(({ id, name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <ExpertChoice
          label="Eerste expert"
          experts={experts}
          value={fields.leadExpertId}
          wrong={wrong('leadExpertId')}
          onPick={(leadExpertId) => change({ leadExpertId })}
        />
        <Field
          label="Eerste dag"
          type="date"
          value={fields.startsOn}
          wrong={wrong('startsOn')}
          onInput={({ currentTarget }) => change({ startsOn: currentTarget.value })}
        />
        <ProvisionalHours
          minutes={minutes}
          onChange={(provisionalMinutes) => change({ provisionalMinutes })}
          wrong={wrong('provisionalMinutes')}
        />
        {refused?.field === '' && (
          <p class="wrong" role="alert">
            {refused.message}
          </p>
        )}
        <button class="btn wide">Start en koppel</button>
      </form>
    </Page>
  );
}

function firstWrong(fields: typeof empty): Refused {
  for (const field of ['question', 'schoolId', 'domainId', 'leadExpertId', 'startsOn'] as const)
    if (fields[field].trim() === '') return { field, message: sentence('REQUIRED') };
  const [code] = textCodes(fields.question, today());
  return code ? { field: 'question', message: sentence(code) } : null;
}
