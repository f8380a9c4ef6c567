import { momentInWords } from '../../dates/words.ts';
import type { Review } from './reviews.ts';

/** Who looked at it: the expert it is about always knows. */
export const Looks = ({ looks }: { looks: Review['looks']['nodes'] }) => (
  <section>
    <h2>Wie bekeek dit</h2>
    {looks.length === 0 ? (
      <p class="soft">Nog niemand, behalve jij.</p>
    ) : (
      <ul class="small">
        {looks.map(({ name, at, exported }) => (
          <li key={`${name} ${at}`}>
            {name}, {momentInWords(at)}
            {exported && ', als bestand'}
          </li>
        ))}
      </ul>
    )}
  </section>
);
