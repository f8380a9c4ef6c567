import { AutoText } from './AutoText.tsx';
import { choiceNames } from './choices.ts';
import { linesOf } from './Headlines.tsx';
import type { Kept } from './keptText.ts';
import { noteOf, type Review } from './reviews.ts';
import { questionText } from './words.ts';

interface Props {
  review: Review;
  writes: boolean;
  /** Reads it again and answers one of its texts; null when that cannot be. */
  refresh: (textOf: (review: Review) => Kept) => Promise<Kept | null>;
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
  const note = noteOf(review, question.code);
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
            value={note.text}
            version={note.version}
            most={4000}
            rows={4}
            refresh={() => refresh((fresh) => noteOf(fresh, question.code))}
            saved={(text, version) => ({
              operation: 'ReviewNoteSave',
              reviewId: review.id,
              about: `note:${question.code}`,
              input: { reviewId: review.id, code: question.code, text },
              version,
            })}
          />
        ) : (
          <>
            <p class="small soft">Samen vastgelegd</p>
            <p class="written">{note.text || 'Niets.'}</p>
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
