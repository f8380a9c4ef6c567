import { useState } from 'preact/hooks';
import { dayShort } from '../../dates/words.ts';
import { Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { dossierReady } from '../coupling/acts.ts';
import type { Refused } from '../trajecten/acts.ts';
import { fetchSchoolCases } from './fetchSchoolCases.ts';
import type { SchoolCasesQuery } from './generated/schoolCases.ts';
import { expected } from './expected.ts';
import { NoteOnCase } from './NoteOnCase.tsx';
import { dimensions, followUps, outcomes } from './words.ts';

type Case = SchoolCasesQuery['schoolCases']['nodes'][number];
type Deployment = SchoolCasesQuery['schoolDeployments']['nodes'][number];

/** What a school brought to its network, and what it prepares for an expert. */
export default function SchoolCasesScreen() {
  const [answer, retry] = useAnswer(fetchSchoolCases, 'school');
  const data = answer?.kind === 'data' ? answer.data : null;
  return (
    <Page
      title="Casussen"
      aside={
        data &&
        data.mySchools.nodes.length > 0 && (
          <a class="btn" href="/inbrengen/nieuw">
            Breng een casus in
          </a>
        )
      }
    >
      {data === null && <Obstacle answer={answer} retry={retry} />}
      {data?.mySchools.nodes.length === 0 && (
        <p class="notice">
          Je account hoort nog niet bij een school. Vraag de beheerder om je als contactpersoon op te nemen.
        </p>
      )}
      {data && data.schoolDeployments.nodes.length > 0 && (
        <section>
          <h2>Een expert komt</h2>
          <div class="stack">
            {data.schoolDeployments.nodes.map((one) => (
              <Dossier key={one.id} deployment={one} system={data.couplingTerms.dossierSystem} done={retry} />
            ))}
          </div>
        </section>
      )}
      {data && data.mySchools.nodes.length > 0 && (
        <section>
          <h2>Ingebracht</h2>
          {data.schoolCases.nodes.length === 0 && <p class="soft">Nog niets ingebracht.</p>}
          <ul class="stack">
            {data.schoolCases.nodes.map((one) => (
              <li class="card" key={one.id}>
                <CaseOfSchool one={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

const whenOf = (one: Case): string =>
  one.state === 'BROUGHT' ? expected(one, 'Je casus') : 'Niet besproken in het netwerk';

const CaseOfSchool = ({ one }: { one: Case }) => (
  <>
    <div class="row">
      <strong>{dimensions[one.dimension]}</strong>
      <span class="tag num">{one.code}</span>
    </div>
    <p class="small soft">
      {one.school?.name} · ingebracht op {dayShort(one.broughtOn)}
      {one.state === 'CLOSED' && ' · gesloten'}
    </p>
    {one.question && <p>{one.question}</p>}
    <p class="small strong">
      {one.outcome === null
        ? whenOf(one)
        : [outcomes[one.outcome], one.domain?.name ?? (one.followUp && followUps[one.followUp])]
            .filter(Boolean)
            .join(' · ')}
    </p>
    {one.state !== 'CLOSED' && <NoteOnCase caseId={one.id} code={one.code} />}
  </>
);

function Dossier(props: { deployment: Deployment; system: string; done: () => void }) {
  const { deployment, system, done } = props;
  const [reference, setReference] = useState(deployment.dossierReference);
  const [refused, setRefused] = useState<Refused>(null);
  async function submit(event: Event) {
    event.preventDefault();
    const came = await dossierReady(deployment.id, reference);
    setRefused(came);
    if (came !== null) return;
    toast('Gemeld. De procesbegeleider ziet dat het dossier klaar is.');
    done();
  }
  return (
    <form class="card stack" onSubmit={submit} noValidate>
      <div class="row">
        <strong>Expert {deployment.domain.name}</strong>
        {deployment.dossierReadyOn && <span class="tag good">dossier klaar</span>}
      </div>
      <p class="small">
        {deployment.school.name} · besloten op {dayShort(deployment.decidedOn)}. Zet de vraag in {system} en
        meld het hier. Daarna neemt de expert contact met je op.
      </p>
      <Field
        label={`Nummer in ${system}`}
        hint="hoeft niet; geen namen"
        maxLength={60}
        value={reference}
        wrong={refused?.message}
        onInput={({ currentTarget }) => setReference(currentTarget.value)}
      />
      <button class={deployment.dossierReadyOn ? 'btn ghost' : 'btn'}>
        {deployment.dossierReadyOn ? 'Bewaar het nummer' : 'Dossier is klaar'}
      </button>
    </form>
  );
}
