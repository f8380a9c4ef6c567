import { useState } from 'preact/hooks';
import { dayInWords } from '../../dates/words.ts';
import { SelectField } from '../../ui/Field.tsx';
import { toast } from '../../ui/Toast.tsx';
import {
  changed,
  type Draft,
  draftsOf,
  type Edition,
  newKey,
  preview,
  publish,
  type Refusals,
  translated,
} from './edition.ts';
import { languages } from './languages.ts';
import { QuestionEditor } from './QuestionEditor.tsx';
import type { Series } from './series.ts';

interface Props {
  series: Series;
  edition: Edition;
  done: () => void;
}

/** The questions of a questionnaire. Publishing makes a new version; who was asked before keeps the old one. */
export function Editor({ series, edition, done }: Props) {
  const [drafts, setDrafts] = useState(draftsOf(edition));
  const [opened, setOpened] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refusals>([]);
  const [language, setLanguage] = useState<string | null>(edition.otherLanguage);
  // What was typed in each language, so that choosing another one by mistake loses nothing.
  const [spoken, setSpoken] = useState<Record<string, Draft[]>>(
    edition.otherLanguage ? { [edition.otherLanguage]: draftsOf(edition) } : {},
  );
  const place = drafts.findIndex(({ key }) => key === opened);

  function speak(chosen: string | null) {
    const typed = language ? { ...spoken, [language]: drafts } : spoken;
    setSpoken(typed);
    setLanguage(chosen);
    setDrafts(translated(drafts, (chosen && typed[chosen]) || []));
  }

  function move(place: number, by: number) {
    const moved = [...drafts];
    const [draft] = moved.splice(place, 1);
    if (draft) moved.splice(place + by, 0, draft);
    setDrafts(moved);
  }

  function add() {
    const key = newKey();
    const page = drafts.at(-1)?.page ?? 1;
    const empty = {
      text: '',
      otherText: '',
      unknown: false,
      showIfQuestion: null,
      showIfValues: [],
      options: [],
    };
    setDrafts([...drafts, { key, page, kind: 'FACES', ...empty }]);
    setOpened(key);
  }

  async function send() {
    const came = await publish(series, edition.number, language, drafts);
    setRefused(came);
    if (came.length > 0) return;
    toast('De nieuwe versie is gepubliceerd.');
    done();
  }

  return (
    <section>
      <h2>Vragen</h2>
      <p class="soft small">
        Versie {edition.number}, van {dayInWords(edition.publishedAt)}. Wie al is gevraagd, houdt de versie
        van toen.
      </p>
      <div class="spoken">
        <SelectField
          label="Ook in een andere taal"
          hint="wie antwoordt kiest zelf; de knoppen zijn er in het Nederlands en het Engels"
          value={language ?? ''}
          onChange={({ currentTarget }) => speak(currentTarget.value || null)}
        >
          <option value="">Alleen Nederlands</option>
          {languages(language).map(({ code, name }) => (
            <option value={code} key={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <ol class="stack">
        {drafts.map((draft, index) => (
          <QuestionEditor
            key={index === place ? 'opened' : draft.key}
            draft={draft}
            language={language}
            earlier={drafts.slice(0, index)}
            number={index + 1}
            last={index === drafts.length - 1}
            opened={opened === draft.key}
            open={() => setOpened(opened === draft.key ? null : draft.key)}
            change={(draft) => {
              const next = changed(drafts, index, draft);
              setDrafts(next);
              setOpened(next[index]?.key ?? null);
            }}
            move={(by) => move(index, by)}
            remove={() => setDrafts(drafts.filter((other) => other !== draft))}
          />
        ))}
      </ol>
      {refused.map(({ field, message }) => (
        <p class="wrong" role="alert" key={field.join()}>
          {field[0] === 'questions' && field[1] !== undefined && `Vraag ${Number(field[1]) + 1}: `}
          {message}
        </p>
      ))}
      <div class="actions">
        <button class="btn" onClick={() => void send()}>
          Publiceer nieuwe versie
        </button>
        <button class="btn ghost" onClick={() => preview(series, language, drafts)}>
          Voorbeeld op een telefoon
        </button>
        <button class="btn quiet" onClick={add}>
          Vraag toevoegen
        </button>
      </div>
    </section>
  );
}
