import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { query } from '../../graphql/client.ts';
import type { SurveyCut, SurveyPurpose } from '../../graphql/generated/types.ts';
import { roles } from '../../session/membership.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { Export } from './Export.tsx';
import { cuts, periods, type Results } from './figures.ts';
import type { SurveyResultsQuery } from './generated/surveyResults.ts';
import { GroupDetail } from './GroupDetail.tsx';
import { GroupTable } from './GroupTable.tsx';
import document from './surveyResults.graphql?raw';
import './surveys.css';
import { Texts } from './Texts.tsx';
import { Views } from './Views.tsx';

/** What schools answered: for a manager of everyone, for an expert the own. */
export default function SatisfactionScreen() {
  const manager = roles.value.includes('SUPPORT_MANAGER');
  const choices = periods(today());
  const [purpose, setPurpose] = useState<SurveyPurpose>('AFTER_TRAJECT');
  const [place, setPlace] = useState(0);
  const [by, setBy] = useState<SurveyCut>(manager ? 'EXPERT' : 'ALL');
  const [chosen, setChosen] = useState<string | null>(null);
  const { from, to } = choices[place] ?? { from: today(), to: today() };
  const read = () => query<SurveyResultsQuery>('SurveyResults', document, { purpose, by, from, to });
  const [answer, retry] = useAnswer(read, [purpose, by, from, to].join());
  return (
    <Page title="Tevredenheid" broad under={<p class="soft">Wat scholen vinden van de hulp.</p>}>
      <div class="filters">
        {manager && (
          <SelectField
            label="Vragenlijst"
            value={purpose}
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.value as SurveyPurpose;
              setPurpose(chosen);
              setBy(chosen === 'SERVICE' ? 'ALL' : 'EXPERT');
              setChosen(null);
            }}
          >
            <option value="AFTER_TRAJECT">Na een traject</option>
            <option value="SERVICE">Jaarlijks, over de dienstverlening</option>
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
            .filter(({ value }) => purpose !== 'SERVICE' || (value !== 'EXPERT' && value !== 'DOMAIN'))
            .map(({ value, label }) => (
              <option value={value} key={value}>
                {label}
              </option>
            ))}
        </SelectField>
      </div>
      {answer?.kind === 'data' ? (
        <Shown
          results={answer.data.surveyResults}
          purpose={purpose}
          by={by}
          chosen={chosen}
          choose={setChosen}
          period={{ from, to }}
        />
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
      <Texts purpose={purpose} from={from} to={to} manager={manager} />
      {roles.value.includes('EXPERT') && <Views />}
    </Page>
  );
}

interface ShownProps {
  purpose: SurveyPurpose;
  results: Results;
  by: SurveyCut;
  chosen: string | null;
  choose: (key: string | null) => void;
  period: { from: string; to: string };
}

function Shown({ purpose, results, by, chosen, choose, period }: ShownProps) {
  const groups = results.groups.nodes;
  if (groups.length === 0)
    return (
      <p class="empty">
        Er is in deze periode nog niets gevraagd.{' '}
        {purpose === 'SERVICE'
          ? 'De beheerder kiest bij Vragenlijsten in welke maand scholen deze vragenlijst krijgen.'
          : 'Na het afronden van een traject krijgt de school vanzelf een vragenlijst.'}
      </p>
    );
  const only = groups.length === 1 ? groups[0] : undefined;
  const shown = only ?? groups.find(({ key }) => key === chosen);
  return (
    <>
      {!only && <GroupTable results={results} by={by} chosen={chosen} choose={choose} />}
      {shown && <GroupDetail group={shown} norm={results.norm} purpose={purpose} period={period} by={by} />}
      <Export purpose={purpose} by={by} {...period} />
      <p class="soft small">
        Cijfers staan hier alleen samengevoegd: minstens{' '}
        {purpose === 'SERVICE'
          ? Math.max(results.leastTrajecten, results.leastSchools)
          : `${results.leastTrajecten} trajecten van ${results.leastSchools}`}{' '}
        scholen, elke maandag bijgewerkt.
      </p>
    </>
  );
}
