import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { TrajectSubject } from '../../graphql/generated/types.ts';
import { neededOverrules, objection, type Overrule } from '../../text/overrules.ts';
import { sentence } from '../../text/sentences.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateField, SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { PupilTextField } from '../../ui/PupilTextField.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { createTraject, type Refused } from './acts.ts';
import { ExpertChoice } from './ExpertChoice.tsx';
import { ProvisionalHours } from './ProvisionalHours.tsx';
import { readCoupling } from './readCoupling.ts';
import { SchoolChoice } from './SchoolChoice.tsx';

const QUESTION = 200;

const empty = {
  subject: 'PUPIL' as TrajectSubject,
  question: '',
  overrules: [] as Overrule[],
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
  const [answer, retry] = useAnswer(readCoupling, 'coupling');
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
    const came = firstWrong(fields) ?? (await createTraject(toSend(fields, minutes)));
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
        <DateField
          label="Eerste dag"
          value={fields.startsOn}
          wrong={wrong('startsOn')}
          onDay={(startsOn) => change({ startsOn })}
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

const toSend = (fields: typeof empty, provisionalMinutes: number | null) => ({
  ...fields,
  provisionalMinutes,
  overrules: neededOverrules({ question: fields.question }, fields.overrules),
});

function firstWrong(fields: typeof empty): Refused {
  for (const field of ['question', 'schoolId', 'domainId', 'leadExpertId', 'startsOn'] as const)
    if (fields[field].trim() === '') return { field, message: sentence('REQUIRED') };
  const wrong = objection('question', fields.question, QUESTION, fields.overrules);
  return wrong ? { field: 'question', message: wrong } : null;
}
