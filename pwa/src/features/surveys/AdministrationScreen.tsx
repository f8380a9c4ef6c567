import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import type { SurveyPurpose } from '../../graphql/generated/types.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Editor } from './Editor.tsx';
import type { SurveyAdministrationQuery } from './generated/surveyAdministration.ts';
import { NetworkGroups } from './NetworkGroups.tsx';
import { Terms } from './Terms.tsx';
import document from './surveyAdministration.graphql?raw';
import './surveys.css';

const purposes: { value: SurveyPurpose; label: string }[] = [
  { value: 'AFTER_TRAJECT', label: 'Na een traject' },
  { value: 'SERVICE', label: 'Jaarlijks, over de dienstverlening' },
];

/** What a beheerder settles about surveys: the questions, and the terms. */
export default function AdministrationScreen() {
  const [purpose, setPurpose] = useState<SurveyPurpose>('AFTER_TRAJECT');
  const read = () => query<SurveyAdministrationQuery>('SurveyAdministration', document, { purpose });
  const [answer, retry] = useAnswer(read, purpose);
  return (
    <Page title="Vragenlijsten" under={<p class="soft">Wat scholen wordt gevraagd, en wanneer.</p>}>
      <SelectField
        label="Vragenlijst"
        value={purpose}
        onChange={({ currentTarget }) => setPurpose(currentTarget.value as SurveyPurpose)}
      >
        {purposes.map(({ value, label }) => (
          <option value={value} key={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {answer?.kind === 'data' ? (
        <>
          <Editor
            key={answer.data.surveyQuestionnaire.id}
            edition={answer.data.surveyQuestionnaire}
            done={retry}
          />
          <Terms
            key={answer.data.surveySettings.version}
            settings={answer.data.surveySettings}
            done={retry}
          />
        </>
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
      <NetworkGroups />
    </Page>
  );
}
