import { useState } from 'preact/hooks';
import { act } from '../../graphql/act.ts';
import { query } from '../../graphql/client.ts';
import { Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { usePages } from '../../ui/usePages.tsx';
import type { SchoolBoardNameMutation } from './generated/nameBoard.ts';
import type { SchoolBoardsQuery } from './generated/schoolBoards.ts';
import nameDocument from './nameBoard.graphql?raw';
import document from './schoolBoards.graphql?raw';

type Board = SchoolBoardsQuery['schoolBoards']['nodes'][number];

/** The boards of schools get names: DUO's files have numbers only. */
export default function BoardsScreen() {
  const { after, Pager } = usePages('boards');
  const read = () => query<SchoolBoardsQuery>('SchoolBoards', document, { after });
  const [answer, refresh] = useAnswer(read, after ?? '');
  return (
    <Page
      title="Besturen"
      back={{ href: '/instellingen', label: 'Instellingen' }}
      under={
        <p class="soft">
          DUO geeft alleen nummers. Met een naam herkent iedereen het bestuur in overzichten en filters.
        </p>
      }
    >
      {answer?.kind === 'data' ? (
        <Boards boards={answer.data.schoolBoards.nodes} refresh={refresh} />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
      <Pager info={answer?.kind === 'data' ? answer.data.schoolBoards.pageInfo : undefined} />
    </Page>
  );
}

function Boards({ boards, refresh }: { boards: readonly Board[]; refresh: () => void }) {
  if (boards.length === 0)
    return (
      <p class="empty">
        Er zijn nog geen besturen. Ze komen uit het scholenbestand van DUO, als daar een bestuursnummer in
        staat.
      </p>
    );
  return (
    <ul class="stack">
      {boards.map((board) => (
        <li class="card" key={`${board.number} ${board.name ?? ''}`}>
          <BoardForm board={board} refresh={refresh} />
        </li>
      ))}
    </ul>
  );
}

function BoardForm({
  board: { number, name, schools, example },
  refresh,
}: {
  board: Board;
  refresh: () => void;
}) {
  const [typed, setTyped] = useState(name ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  async function save(event: Event) {
    event.preventDefault();
    const { refused } = await act<SchoolBoardNameMutation['result']>('SchoolBoardName', nameDocument, {
      number,
      seen: name ?? '',
      name: typed,
    });
    setWrong(refused?.message ?? null);
    if (refused) return;
    toast(
      typed.trim() === ''
        ? `Bestuur ${number} heeft geen naam meer.`
        : `Bestuur ${number} heet nu ${typed.trim()}.`,
    );
    refresh();
  }
  const count = schools === 1 ? example : `${schools} scholen, zoals ${example}`;
  return (
    <form class="form" onSubmit={(event) => void save(event)}>
      <Field
        label={`Bestuur ${number}`}
        hint={count}
        placeholder="nog zonder naam"
        autoComplete="off"
        maxLength={120}
        value={typed}
        wrong={wrong}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {typed.trim() !== (name ?? '') && (
        <div class="actions">
          <button class="btn">Bewaar</button>
          <button type="button" class="btn quiet" onClick={() => setTyped(name ?? '')}>
            Toch niet
          </button>
        </div>
      )}
    </form>
  );
}
