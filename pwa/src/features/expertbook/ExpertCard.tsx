import type { BookEntry } from './book.ts';
import { freeInWords, fte, hasRoom, initials } from './book.ts';
import './expertbook.css';

const days = ['ma', 'di', 'wo', 'do', 'vr'];

type Shown = Pick<BookEntry, 'name' | 'domains' | 'regions' | 'fteHundredths' | 'workDays' | 'text'> & {
  photoPath?: string | null;
  freeMinutes?: number | null;
  listed: boolean;
};

/** An expert as the book shows one. */
export const ExpertCard = ({ entry, inside }: { entry: Shown; inside?: boolean }) => (
  <article class="card expertcard">
    <Portrait name={entry.name} path={entry.photoPath ?? null} />
    <div>
      <h2>{entry.name}</h2>
      <p class="tags">
        {entry.domains.length === 0 && <span class="small soft">nog geen expertise</span>}
        {entry.domains.map((domain) => (
          <span class="tag" key={domain}>
            {domain}
          </span>
        ))}
      </p>
      <p class="workweek">
        <span class="num">{fte(entry.fteHundredths)}</span>
        <span class="atwork">
          {days.map((day, at) =>
            entry.workDays.includes(at + 1) ? (
              <b key={day}>{day}</b>
            ) : (
              <i key={day} aria-hidden="true">
                {day}
              </i>
            ),
          )}
        </span>
      </p>
      <p class="small soft">{entry.regions.join(', ') || 'geen vaste regio'}</p>
      {typeof entry.freeMinutes === 'number' && (
        <p class={hasRoom(entry.freeMinutes) ? 'state ok num' : 'state num'}>
          {freeInWords(entry.freeMinutes)}
        </p>
      )}
      {entry.text && <p class="written about">{entry.text}</p>}
      {inside && !entry.listed && <p class="small soft">Niet op de openbare pagina.</p>}
    </div>
  </article>
);

export const Portrait = ({ name, path }: { name: string; path: string | null }) =>
  path ? (
    <img class="portrait" src={path} width="72" height="72" alt="" loading="lazy" />
  ) : (
    <span class="portrait" aria-hidden="true">
      {initials(name)}
    </span>
  );
