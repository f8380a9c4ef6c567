import { useState } from 'preact/hooks';
import { today } from '../../dates/civil.ts';
import { Icon } from '../../ui/Icon.tsx';
import { act } from './acts.ts';
import generateDocument from './generateRounds.graphql?raw';

/** The first time: one tap makes the rounds of this school year. */
export function NoRounds({ made }: { made: () => void }) {
  const [wrong, setWrong] = useState('');
  const first = Number(today().slice(0, 4)) - (today().slice(5, 7) < '08' ? 1 : 0);
  const year = `${first}-${first + 1}`;
  async function make() {
    const refused = await act('ReviewRoundsGenerate', generateDocument, { schoolYear: year });
    if (refused) setWrong(refused);
    else made();
  }
  return (
    <div class="empty">
      <Icon name="calendar" />
      <p>Er zijn nog geen rondes.</p>
      <p>
        <button class="btn" onClick={() => void make()}>
          Maak de rondes van {year}
        </button>
      </p>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
