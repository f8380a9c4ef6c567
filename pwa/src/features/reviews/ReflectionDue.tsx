import { dayInWords } from '../../dates/words.ts';
import { answered, coming, isShared } from './reflection.ts';

/** The reflection that is expected of an expert, which lies on the device; null without any. */
export function reflectionDue() {
  const review = coming();
  return review?.plannedOn && !isShared(review) ? { ...review, plannedOn: review.plannedOn } : null;
}

/** The way to it, also without signal. */
export function ReflectionDue() {
  const due = reflectionDue();
  if (!due) return null;
  return (
    <a class="card" href={`/gesprek/${due.id}/reflectie`}>
      <h3>Schrijf je reflectie</h3>
      <p class="small soft">
        Voor het gesprek van {dayInWords(due.plannedOn)}, {answered(due)} van {due.questions.nodes.length}{' '}
        vragen beantwoord
      </p>
    </a>
  );
}
