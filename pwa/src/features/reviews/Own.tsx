import { AutoText } from './AutoText.tsx';
import type { Review } from './reviews.ts';

/** The manager's own preparation. */
export const Own = ({ review }: { review: Review }) => (
  <section>
    <h2>Alleen voor jou</h2>
    <AutoText
      label="Eigen notities"
      hint="niemand anders leest dit; weg na bevestigen"
      value={review.privateNote ?? ''}
      most={4000}
      rows={4}
      saved={(text) => ({
        operation: 'ReviewPrivateNoteSave',
        reviewId: review.id,
        about: 'own',
        input: { reviewId: review.id, text },
        version: null,
      })}
    />
  </section>
);
