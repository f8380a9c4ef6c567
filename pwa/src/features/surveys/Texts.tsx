import { useState } from 'preact/hooks';
import { query } from '../../graphql/client.ts';
import { membership } from '../../session/membership.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { usePages } from '../../ui/usePages.tsx';
import { shareText } from './acts.ts';
import type { SurveyTextsQuery } from './generated/surveyTexts.ts';
import type { Series } from './series.ts';
import document from './surveyTexts.graphql?raw';

interface Props {
  series: Series;
  from: string;
  to: string;
  manager: boolean;
}

/** What schools wrote. The manager reads all about others and passes a text on; the expert reads what was passed on. */
export function Texts({ series, from, to, manager }: Props) {
  const { purpose, topicId } = series;
  const list = `${series.key} ${from} ${to}`;
  const { after, Pager } = usePages(list);
  const read = () => query<SurveyTextsQuery>('SurveyTexts', document, { purpose, topicId, from, to, after });
  const [answer, retry] = useAnswer(read, `${list} ${after}`);
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const { nodes: texts, pageInfo } = answer.data.surveyTexts;
  if (texts.length === 0 && !manager) return null;
  return (
    <section>
      <h2>{manager ? 'Wat scholen schreven' : 'Doorgegeven door je manager'}</h2>
      {manager && (
        <p class="soft small">
          Alleen jij leest dit. De volgorde is willekeurig; afzender en datum zijn niet bewaard.
          {purpose === 'AFTER_TRAJECT' && ' Wat je deelt, ziet de expert bij Tevredenheid.'}
        </p>
      )}
      {texts.length === 0 && <p class="empty">Er zijn in deze periode nog geen teksten.</p>}
      <ul class="stack">
        {texts.map((text) => (
          <Text key={text.id} text={text} series={series} manager={manager} done={retry} />
        ))}
      </ul>
      <Pager info={pageInfo} />
    </section>
  );
}

interface TextProps {
  text: Shown;
  series: Series;
  manager: boolean;
  done: () => void;
}

type Shown = SurveyTextsQuery['surveyTexts']['nodes'][number];

function Text({ text, series, manager, done }: TextProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  async function share() {
    const came = await shareText(text.id, !text.shared);
    setWrong(came);
    if (came !== null) return;
    toast(
      text.shared
        ? 'De expert ziet deze tekst niet meer.'
        : `Gedeeld met ${text.expert?.name ?? 'de expert'}.`,
    );
    done();
  }
  return (
    <li class="card">
      <p class="soft small">{text.question}</p>
      <p>{text.text}</p>
      {manager && (
        <div class="row middle">
          <span class="soft small">
            {text.expert?.name ??
              {
                AFTER_TRAJECT: 'Verschillende experts',
                SERVICE: 'Over de dienstverlening',
                OTHER: series.label,
              }[series.purpose]}
            {text.shared && <span class="tag good">gedeeld</span>}
          </span>
          {text.expert && text.expert.id !== membership.value?.device.membershipId && (
            <button class="btn quiet" onClick={() => void share()}>
              {text.shared ? 'Deel niet meer' : 'Deel met expert'}
            </button>
          )}
        </div>
      )}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </li>
  );
}
