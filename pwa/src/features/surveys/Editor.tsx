import { useState } from 'preact/hooks';
import { dayInWords } from '../../dates/words.ts';
import type { SurveyPurpose } from '../../graphql/generated/types.ts';
import { toast } from '../../ui/Toast.tsx';
import { type Draft, draftsOf, type Edition, newKey, preview, publish, type Refusals } from './edition.ts';
import { QuestionEditor } from './QuestionEditor.tsx';

interface Props {
  purpose: SurveyPurpose;
  edition: Edition;
  done: () => void;
}

/** The questions of a questionnaire. Publishing makes a new version; who was asked before keeps the old one. */
export function Editor({ purpose, edition, done }: Props) {
  const [drafts, setDrafts] = useState(draftsOf(edition));
  const [opened, setOpened] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refusals>([]);
  const change = (place: number, draft: Draft) =>
    setDrafts(drafts.map((other, index) => (index === place ? draft : other)));

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
    const came = await publish(purpose, edition, drafts);
    setRefused(came);
    if (came.length > 0) return;
    toast('De nieuwe versie is gepubliceerd.');
    done();
  }

  return (
    <section>
      <h2>Vragen</h2>
      <p class="soft small">
        Versie {edition.number}, van {dayInWords(edition.publishedAt.slice(0, 10))}. Wie al is gevraagd, houdt
        de versie van toen.
      </p>
      <ol class="stack">
        {drafts.map((draft, index) => (
          <QuestionEditor
            key={draft.key}
            draft={draft}
            earlier={drafts.slice(0, index)}
            number={index + 1}
            last={index === drafts.length - 1}
            opened={opened === draft.key}
            open={() => setOpened(opened === draft.key ? null : draft.key)}
            change={(changed) => change(index, changed)}
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
        <button class="btn ghost" onClick={() => preview(edition, drafts)}>
          Voorbeeld op een telefoon
        </button>
        <button class="btn quiet" onClick={add}>
          Vraag toevoegen
        </button>
      </div>
    </section>
  );
}
