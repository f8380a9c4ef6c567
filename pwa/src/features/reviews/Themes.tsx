import { AutoText } from './AutoText.tsx';
import { choiceNames } from './choices.ts';
import { linesOf } from './Headlines.tsx';
import type { Review } from './reviews.ts';
import { questionText } from './words.ts';

interface Props {
  review: Review;
  writes: boolean;
  refresh: () => Promise<number | null>;
}

/** Question, reflection and figure beside each other, with what both write down about it. */
export const Themes = ({ review, writes, refresh }: Props) => (
  <section>
    <h2>Het gesprek</h2>
    <div class="themes">
      {review.questions.nodes.map((question) => (
        <Theme key={question.code} review={review} question={question} writes={writes} refresh={refresh} />
      ))}
    </div>
  </section>
);

function Theme({
  review,
  question,
  writes,
  refresh,
}: Props & { question: Review['questions']['nodes'][number] }) {
  const answer = review.answers.nodes.find(({ code }) => code === question.code);
  const note = review.notes.nodes.find(({ code }) => code === question.code)?.text ?? '';
  const figure = figureFor(question.code, review);
  return (
    <article class="theme">
      <div>
        <h3>{question.theme}</h3>
        <p class="small soft">{questionText(question.text, review.dossier.period.requests)}</p>
        {figure && <p class="figure num">{figure}</p>}
        {answer ? (
          <blockquote>
            {answer.choice && <strong>{choiceNames[answer.choice]}</strong>}
            {answer.text && <p>{answer.text}</p>}
          </blockquote>
        ) : (
          <p class="small soft">Geen reflectie hierover.</p>
        )}
      </div>
      <div>
        {writes ? (
          <AutoText
            label="Samen vastgelegd"
            value={note}
            most={4000}
            rows={4}
            refresh={refresh}
            saved={(text) => ({
              operation: 'ReviewNoteSave',
              reviewId: review.id,
              about: `note:${question.code}`,
              input: { reviewId: review.id, code: question.code, text },
              version: review.version,
            })}
          />
        ) : (
          <>
            <p class="small soft">Samen vastgelegd</p>
            <p class="written">{note || 'Niets.'}</p>
          </>
        )}
      </div>
    </article>
  );
}

/** The figure a question is about. */
function figureFor(code: string, { dossier }: Review): string | null {
  const [hours, requests, speed, goals] = linesOf(dossier.period, dossier.earlier.nodes.at(-1));
  const top = dossier.domains.nodes.slice(0, 3).map(({ label, value }) => `${label} ${value}`);
  const by: Record<string, string | undefined> = {
    GOING: hours?.value,
    AMOUNT: requests?.value,
    SORT: top.join(', '),
    SPEED: speed?.value,
    GOALS: goals?.value,
  };
  return by[code] || null;
}
