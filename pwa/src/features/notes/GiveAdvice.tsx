import { useState } from 'preact/hooks';
import { dayShort } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Field } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act } from '../trajecten/acts.ts';
import type { NoteSharingQuery } from './generated/noteSharing.ts';
import shareDocument from './noteShare.graphql?raw';
import document from './noteSharing.graphql?raw';

/** To whom an advice went, and sending it: a personal link, with a code by mail (D20). */
export function GiveAdvice({ noteId }: { noteId: string }) {
  const [asking, setAsking] = useState(false);
  const [answer, retry] = useAnswer(
    () => query<NoteSharingQuery>('NoteSharing', document, { noteId }),
    noteId,
  );
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const shared = answer.data.noteSharing;
  return (
    <>
      {shared && (
        <p class={shared.readOn ? 'state ok' : 'state'}>
          Gestuurd aan {shared.recipient} op {dayShort(shared.sentOn)}
          {shared.readOn ? `, gelezen op ${dayShort(shared.readOn)}` : ', nog niet gelezen'}
        </p>
      )}
      <div class="actions">
        <button class={shared ? 'btn ghost' : 'btn'} onClick={() => setAsking(true)}>
          {shared ? 'Stuur opnieuw' : 'Stuur aan leerkracht of IB’er'}
        </button>
      </div>
      {asking && (
        <Send noteId={noteId} email={shared?.recipient ?? ''} close={() => setAsking(false)} done={retry} />
      )}
    </>
  );
}

interface Props {
  noteId: string;
  email: string;
  close: () => void;
  done: () => void;
}

function Send({ noteId, email, close, done }: Props) {
  const [to, setTo] = useState(email);
  const [refused, setRefused] = useState<string | null>(null);
  async function send(event: Event) {
    event.preventDefault();
    const came = await act('NoteShare', shareDocument, { id: noteId, email: to.trim() });
    setRefused(came && (came.field === 'email' ? 'Dit is geen e-mailadres.' : came.message));
    if (came !== null) return;
    close();
    toast('De link is gestuurd.');
    done();
  }
  return (
    <Confirm title="Stuur het advies" onClose={close}>
      <form class="form" onSubmit={send} noValidate>
        <p>
          De leerkracht of IB’er krijgt een persoonlijke link, en leest met een code uit de mail. Je manager
          en anderen zien het niet. 30 dagen na de afronding werkt de link niet meer.
        </p>
        <Field
          label="E-mailadres"
          type="email"
          autocomplete="off"
          value={to}
          wrong={refused}
          onInput={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <div class="actions">
          <button class="btn">Stuur de link</button>
          <button class="btn quiet" type="button" onClick={close}>
            Toch niet
          </button>
        </div>
      </form>
    </Confirm>
  );
}
