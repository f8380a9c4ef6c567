import type { Review } from './reviews.ts';

interface Change {
  field: string;
  mine: string | null;
  theirs: string | null;
}

/** A change since the page was read, for the person who was about to confirm. */
export function changeInWords({ field, mine, theirs }: Change, review: Review): string {
  const code = field.replace('note:', '');
  const theme = review.questions.nodes.find((question) => question.code === code)?.theme;
  const what = theme ?? (field.startsWith('agreement:') ? 'Een afspraak' : 'De cijfers');
  return `${what}: eerst "${mine ?? ''}", nu "${theirs ?? ''}"`;
}
