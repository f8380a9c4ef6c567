import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { plusDays, today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import { newId } from '../../outbox/ids.ts';
import { DraftKeeper } from '../../session/drafts.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act } from '../trajecten/acts.ts';
import { CaseFieldset, toSend, wrongWords, type FilledCase } from './CaseFieldset.tsx';
import { RECENT } from './Alike.tsx';
import { caseCode } from './caseCode.ts';
import { fetchSchoolCases } from './fetchSchoolCases.ts';
import { MeetingChoice } from './MeetingChoice.tsx';
import registerDocument from './registerCase.graphql?raw';

const back = { href: '/inbrengen', label: 'Casussen' };

const caseSubjects = ['PUPIL', 'GROUP', 'SCHOOL'] as const;

const empty: FilledCase = {
  subject: 'PUPIL',
  groupBand: null,
  dimension: 'BEHAVIOUR',
  hgwLevel: null,
  tried: '',
  question: '',
  overrules: [],
};

interface CaseDraft {
  filled: FilledCase;
  schoolId: string;
}

/** A school brings a case beforehand; half a case is kept on the device at every keystroke. */
export default function NewCaseScreen() {
  const { route } = useLocation();
  const { query: asked } = useRoute();
  const [answer, retry] = useAnswer(fetchSchoolCases, 'school');
  const [filled, setFilled] = useState<FilledCase>({
    ...empty,
    subject: caseSubjects.find((subject) => subject === asked.onderwerp) ?? empty.subject,
  });
  const [chosen, setChosen] = useState('');
  const [found, setFound] = useState(false);
  const keeper = useMemo(() => new DraftKeeper<CaseDraft>('draft:new-case'), []);
  useEffect(() => {
    void keeper.read().then((kept) => {
      if (!kept) return;
      setFilled(kept.filled);
      setChosen(kept.schoolId);
      setFound(true);
    });
  }, [keeper]);
  const keep = (draft: CaseDraft) => {
    setFilled(draft.filled);
    setChosen(draft.schoolId);
    void keeper.keep(draft);
  };
  const [failure, setFailure] = useState('');
  const [id] = useState(newId);
  const [meetingId, setMeetingId] = useState('');
  if (answer?.kind !== 'data')
    return (
      <Page title="Breng een casus in" back={back}>
        <Obstacle answer={answer} retry={retry} />
      </Page>
    );
  const schools = answer.data.mySchools.nodes;
  const schoolId = chosen || (schools[0]?.id ?? '');
  const alike = answer.data.schoolCases.nodes.find(
    (one) =>
      one.school?.id === schoolId &&
      one.dimension === filled.dimension &&
      one.broughtOn >= plusDays(today(), -RECENT),
  );

  async function submit(event: Event) {
    event.preventDefault();
    const wrong = wrongWords(filled) ?? (filled.question.trim() ? null : 'Schrijf de vraag in het kort.');
    setFailure(wrong ?? '');
    if (wrong) return;
    const refused = await act('SupportCaseRegister', registerDocument, {
      id,
      schoolId,
      ...(meetingId ? { meetingId } : {}),
      ...toSend(filled),
    });
    if (refused !== null) return setFailure(refused.message);
    await keeper.keep(null);
    route('/inbrengen');
    toast(`Casus ${caseCode(id)} staat op de lijst van het netwerk.`);
  }

  return (
    <Page
      title="Breng een casus in"
      back={back}
      under={<p class="soft">Anoniem. Het netwerk bespreekt de casus in een bijeenkomst.</p>}
    >
      <form class="form" onSubmit={submit} noValidate>
        {found && <p class="small soft">Je was hier gebleven. Dit staat alleen nog op dit toestel.</p>}
        {schools.length > 1 && (
          <SelectField
            label="School"
            value={schoolId}
            onChange={({ currentTarget }) => {
              setMeetingId('');
              keep({ filled, schoolId: currentTarget.value });
            }}
          >
            {schools.map(({ id, name, place }) => (
              <option value={id} key={id}>
                {name}, {place}
              </option>
            ))}
          </SelectField>
        )}
        <CaseFieldset
          filled={filled}
          change={(changes) => keep({ filled: { ...filled, ...changes }, schoolId })}
        />
        <MeetingChoice key={schoolId} schoolId={schoolId} value={meetingId} choose={setMeetingId} />
        {alike && (
          <p class="notice" role="status">
            Deze school bracht op {dayShort(alike.broughtOn)} casus {alike.code} in over dit onderwerp
            {alike.state === 'CLOSED' && ', die gesloten is'}. Is het dezelfde?
          </p>
        )}
        <p>
          <a href={`/toets?dimensie=${filled.dimension}`}>Hoort dit bij de basis? Loop de lijst na.</a>
        </p>
        <div class="save">
          {failure && (
            <p class="wrong" role="alert">
              {failure}
            </p>
          )}
          <button class="btn wide">Breng in</button>
        </div>
      </form>
    </Page>
  );
}
