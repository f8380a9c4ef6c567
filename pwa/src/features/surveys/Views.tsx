import { momentInWords } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import type { SurveyViewKind } from '../../graphql/generated/types.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { SurveyViewsQuery } from './generated/surveyViews.ts';
import document from './surveyViews.graphql?raw';

const kinds: Record<SurveyViewKind, string> = {
  MARKS: 'cijfers',
  TEXTS: 'teksten',
  EXPORT: 'cijfers, als bestand',
};

/** Who looked at what schools say of this expert: the expert always knows. */
export function Views() {
  const read = () => query<SurveyViewsQuery>('SurveyViews', document);
  const [answer, retry] = useAnswer(read, '');
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const views = answer.data.surveyViews.nodes;
  return (
    <section>
      <h2>Wie bekeek dit</h2>
      {views.length === 0 ? (
        <p class="soft">Nog niemand, behalve jij.</p>
      ) : (
        <ul class="small">
          {views.map(({ name, at, what, everyone }) => (
            <li key={`${name} ${at} ${what}`}>
              {name}, {momentInWords(at)}: {kinds[what]}
              {everyone && ' van alle experts'}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
