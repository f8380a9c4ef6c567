import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { AskContacts } from './AskContacts.tsx';
import { Editor } from './Editor.tsx';
import type { SurveyAdministrationQuery } from './generated/surveyAdministration.ts';
import { NetworkGroups } from './NetworkGroups.tsx';
import { chosenOf, readTopics, type Series, seriesOf, type Topic } from './series.ts';
import { Terms } from './Terms.tsx';
import { TopicName } from './TopicName.tsx';
import document from './surveyAdministration.graphql?raw';
import './surveys.css';

/** What a beheerder settles about surveys: the questions, whom to ask about an own topic, and the terms. */
export default function AdministrationScreen() {
  const [answer, retry] = useAnswer(readTopics, '');
  return (
    <Page title="Vragenlijsten" under={<p class="soft">Wat scholen wordt gevraagd, en wanneer.</p>}>
      {answer?.kind === 'data' ? (
        <Chosen topics={answer.data} again={retry} />
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
      <NetworkGroups />
    </Page>
  );
}

function Chosen({ topics, again }: { topics: Topic[]; again: () => void }) {
  const [key, setKey] = useState('AFTER_TRAJECT');
  const all = seriesOf(topics);
  const series = chosenOf(all, key);
  const topic = topics.find(({ id }) => id === series.topicId);
  return (
    <>
      <SelectField
        label="Vragenlijst"
        value={series.key}
        onChange={({ currentTarget }) => setKey(currentTarget.value)}
      >
        {all.map(({ key, label }) => (
          <option value={key} key={key}>
            {label}
          </option>
        ))}
      </SelectField>
      <TopicName
        topic={topic}
        done={(id) => {
          setKey(id);
          again();
        }}
      />
      <Questions series={series} />
    </>
  );
}

function Questions({ series }: { series: Series }) {
  const { purpose, topicId } = series;
  const read = () => query<SurveyAdministrationQuery>('SurveyAdministration', document, { purpose, topicId });
  const [answer, retry] = useAnswer(read, series.key);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const { surveyQuestionnaire: edition, surveySettings: settings } = answer.data;
  return (
    <>
      <Editor key={edition.id} series={series} edition={edition} done={retry} />
      {topicId && (
        <AskContacts
          key={topicId}
          topic={{ id: topicId, name: series.label }}
          schools={Math.max(settings.leastTrajecten, settings.leastSchools)}
        />
      )}
      <Terms key={settings.version} settings={settings} done={retry} />
    </>
  );
}
