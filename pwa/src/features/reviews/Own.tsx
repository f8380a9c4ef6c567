import { AutoText } from './AutoText.tsx';
import type { Kept } from './keptText.ts';
import type { Review } from './reviews.ts';

interface Props {
  review: Review;
  refresh: (textOf: (review: Review) => Kept) => Promise<Kept | null>;
}

const own = (review: Review): Kept => ({
  text: review.privateNote ?? '',
  version: review.privateNoteVersion,
});

/** The manager's own preparation. */
export const Own = ({ review, refresh }: Props) => (
  <section>
    <h2>Alleen voor jou</h2>
    <AutoText
      label="Eigen notities"
      hint="niemand anders leest dit; weg na bevestigen"
      value={own(review).text}
      version={review.privateNoteVersion}
      most={4000}
      rows={4}
      refresh={() => refresh(own)}
      saved={(text, version) => ({
        operation: 'ReviewPrivateNoteSave',
        reviewId: review.id,
        about: 'own',
        input: { reviewId: review.id, text },
        version,
      })}
    />
  </section>
);
