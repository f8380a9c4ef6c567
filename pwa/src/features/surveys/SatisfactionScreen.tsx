import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import type { SurveyCut } from '../../graphql/generated/types.ts';
import { roles } from '../../session/membership.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { usePages } from '../../ui/usePages.tsx';
import { Export } from './Export.tsx';
import { cuts, periods, type Results } from './figures.ts';
import type { SurveyResultsQuery } from './generated/surveyResults.ts';
import { GroupDetail } from './GroupDetail.tsx';
import { GroupTable } from './GroupTable.tsx';
import { chosenOf, readTopics, type Series, seriesOf, type Topic } from './series.ts';
import document from './surveyResults.graphql?raw';
import './surveys.css';
import { Texts } from './Texts.tsx';
import { Views } from './Views.tsx';

/** An expert sees what was asked after trajecten only. */
const nothing = Promise.resolve<Answer<Topic[]>>({ kind: 'data', data: [] });

/** What schools answered: for a manager of everyone, for an expert the own. */
export default function SatisfactionScreen() {
  const manager = roles.value.includes('SUPPORT_MANAGER');
  const choices = periods(today());
  const [topics] = useAnswer(() => (manager ? readTopics() : nothing), '');
  const all = seriesOf(topics?.kind === 'data' ? topics.data : []);
  const [key, setKey] = useState('AFTER_TRAJECT');
  const series = chosenOf(all, key);
  const { purpose, topicId } = series;
  const [place, setPlace] = useState(0);
  const [by, setBy] = useState<SurveyCut>(manager ? 'EXPERT' : 'ALL');
  const [chosen, setChosen] = useState<string | null>(null);
  const { from, to } = choices[place] ?? { from: today(), to: today() };
  const list = [series.key, by, from, to].join();
  const { after, Pager } = usePages(list);
  const read = () =>
    query<SurveyResultsQuery>('SurveyResults', document, { purpose, topicId, by, from, to, after });
  const [answer, retry] = useAnswer(read, `${list} ${after}`);
  return (
    <Page title="Tevredenheid" broad under={<p class="soft">Wat scholen vinden van de hulp.</p>}>
      <div class="filters">
        {manager && (
          <SelectField
            label="Vragenlijst"
            value={series.key}
            onChange={({ currentTarget }) => {
              setKey(currentTarget.value);
              setBy(currentTarget.value === 'AFTER_TRAJECT' ? 'EXPERT' : 'ALL');
              setChosen(null);
            }}
          >
            {all.map(({ key, label }) => (
              <option value={key} key={key}>
                {label}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label="Periode"
          value={place}
          onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}
        >
          {choices.map(({ label }, index) => (
            <option value={index} key={label}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Per"
          value={by}
          onChange={({ currentTarget }) => {
            setBy(currentTarget.value as SurveyCut);
            setChosen(null);
          }}
        >
          {cuts
            .filter(({ value }) => manager || value !== 'EXPERT')
            .filter(({ value }) => purpose === 'AFTER_TRAJECT' || (value !== 'EXPERT' && value !== 'DOMAIN'))
            .map(({ value, label }) => (
              <option value={value} key={value}>
                {label}
              </option>
            ))}
        </SelectField>
      </div>
      {answer?.kind === 'data' ? (
        <>
          <Shown
            results={answer.data.surveyResults}
            series={series}
            by={by}
            chosen={chosen}
            choose={setChosen}
            period={{ from, to }}
          />
          <Pager info={answer.data.surveyResults.groups.pageInfo} />
        </>
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
      <Texts key={series.key} series={series} from={from} to={to} manager={manager} />
      {roles.value.includes('EXPERT') && <Views />}
    </Page>
  );
}

interface ShownProps {
  series: Series;
  results: Results;
  by: SurveyCut;
  chosen: string | null;
  choose: (key: string | null) => void;
  period: { from: string; to: string };
}

function Shown({ series, results, by, chosen, choose, period }: ShownProps) {
  const { purpose } = series;
  const groups = results.groups.nodes;
  if (groups.length === 0)
    return (
      <p class="empty">
        Er is in deze periode nog niets gevraagd.{' '}
        {purpose === 'OTHER' && 'De beheerder kiest bij Vragenlijsten wie deze vragenlijst krijgen.'}
        {purpose === 'SERVICE' &&
          'De beheerder kiest bij Vragenlijsten in welke maand scholen deze vragenlijst krijgen.'}
        {purpose === 'AFTER_TRAJECT' &&
          'Na het afronden van een traject krijgt de school vanzelf een vragenlijst.'}
      </p>
    );
  const only = groups.length === 1 ? groups[0] : undefined;
  const shown = only ?? groups.find(({ key }) => key === chosen);
  return (
    <>
      {!only && <GroupTable results={results} by={by} chosen={chosen} choose={choose} />}
      {shown && <GroupDetail group={shown} norm={results.norm} series={series} period={period} by={by} />}
      <Export series={series} by={by} {...period} />
      <p class="soft small">
        Cijfers staan hier alleen samengevoegd: minstens{' '}
        {purpose === 'AFTER_TRAJECT'
          ? `${results.leastTrajecten} trajecten van ${results.leastSchools}`
          : Math.max(results.leastTrajecten, results.leastSchools)}{' '}
        scholen, elke maandag bijgewerkt.
      </p>
    </>
  );
}
