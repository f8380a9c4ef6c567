import type { SurveyCut } from '../../graphql/generated/types.ts';
import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { type Group, mark, mostOf, needed, type Question, TOO_FEW } from './figures.ts';
import type { SurveyGroupQuery } from './generated/surveyGroup.ts';
import { MarkBar } from './MarkBar.tsx';
import type { Series } from './series.ts';
import document from './surveyGroup.graphql?raw';
import { Trend } from './Trend.tsx';

interface Props {
  group: Group;
  norm: number;
  series: Series;
  by: SurveyCut;
  period: { from: string; to: string };
}

/** Every question of one group: its mean, how often each answer was given, and how the mean went. */
export const GroupDetail = (props: Props) =>
  props.group.released ? (
    <Released {...props} />
  ) : (
    <p class="notice">
      {TOO_FEW}. {needed(props.group.needed)}
    </p>
  );

function Released({ group, norm, series, by, period }: Props) {
  const { purpose, topicId } = series;
  const asked = { purpose, topicId, by, key: group.key, ...period };
  const read = () => query<SurveyGroupQuery>('SurveyGroup', document, asked);
  const [answer, retry] = useAnswer(read, JSON.stringify(asked));
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const response = group.responsePercent === null ? 'nog niet te zien' : `${group.responsePercent}%`;
  return (
    <section>
      <h2>{group.label}</h2>
      <div class="heads num">
        <Head label="Antwoorden" value={String(group.answers)} />
        <Head label={purpose === 'AFTER_TRAJECT' ? 'Trajecten' : 'Scholen'} value={String(group.trajecten)} />
        <Head label="Respons" value={response} />
      </div>
      <div class="questions">
        {answer.data.surveyResults.groups.nodes[0]?.questions.nodes.map((question) => (
          <Asked key={question.key} question={question} norm={norm} />
        ))}
      </div>
    </section>
  );
}

const Head = ({ label, value }: { label: string; value: string }) => (
  <div class="card head">
    <span class="small soft">{label}</span>
    <b>{value}</b>
  </div>
);

function Asked({ question, norm }: { question: Question; norm: number }) {
  const most = mostOf(question);
  const scale = question.kind === 'SCALE';
  return (
    <div class="card stack">
      <div class="row">
        <h3>{question.text}</h3>
        {question.mean !== null && <b class="num">{mark(question.mean)}</b>}
      </div>
      {question.mean !== null && <MarkBar mean={question.mean} most={most} {...(scale ? { norm } : {})} />}
      {scale && question.mean !== null && (
        <p class="small soft">
          {question.mean < norm ? 'Onder' : 'Op of boven'} de norm van {mark(norm)}.
        </p>
      )}
      {question.withheld && (
        <p class="notice small">
          {question.answers + question.unknown === 0
            ? 'Te weinig antwoorden op deze vraag.'
            : 'Een deel telt hier niet mee: daar waren te weinig antwoorden op deze vraag.'}
        </p>
      )}
      {question.answers + question.unknown > 0 && <Distribution question={question} />}
      {question.trend.nodes.length > 1 && <Trend question={question} most={most} />}
    </div>
  );
}

function Distribution({ question }: { question: Question }) {
  const shares = question.distribution.nodes;
  const highest = Math.max(...shares.map(({ count }) => count), question.unknown, 1);
  const rows =
    question.unknown > 0 ? [...shares, { value: '?', label: 'Weet niet', count: question.unknown }] : shares;
  return (
    <table class="shares num">
      <caption class="hidden">Hoe vaak elk antwoord is gegeven: {question.text}</caption>
      <tbody>
        {rows.map(({ value, label, count }) => (
          <tr key={value}>
            <th scope="row">{label}</th>
            <td class="meterrow" aria-hidden="true">
              {count > 0 && <i class="meter" style={{ width: `${Math.round((count / highest) * 100)}%` }} />}
            </td>
            <td class="end">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
