import { query } from '../../graphql/client.ts';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { ReviewThemesQuery } from './generated/themes.ts';
import { Meters } from './Meters.tsx';
import { OpenAgreements } from './OpenAgreements.tsx';
import document from './themes.graphql?raw';

/** What stays of the rounds together: agreements that wait, and themes that return. */
export const Across = () => (
  <div class="columns">
    <OpenAgreements />
    <Themes />
  </div>
);

function Themes() {
  const [answer] = useAnswer(() => query<ReviewThemesQuery>('ReviewThemes', document), 'themes');
  if (answer?.kind !== 'data') return null;
  return (
    <Meters
      title="Thema's die terugkomen"
      rows={answer.data.reviewThemes.nodes.map(({ label, reviews }) => ({ label, value: reviews }))}
      say={(value) => (value === 1 ? '1 gesprek' : `${value} gesprekken`)}
      empty="Nog niets vastgelegd."
    />
  );
}
