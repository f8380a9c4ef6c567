import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { civilDate, today } from '../../dates/civil.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { toast } from '../../ui/Toast.tsx';
import { decideCase, takeBackCase } from './acts.ts';
import { AnswerChoice } from './AnswerChoice.tsx';
import type { CaseAnswer, CaseLine } from './caseLines.ts';

/** Brought today, or made today about an earlier meeting: the id of the device holds the moment (UUIDv7). */
const isOfToday = ({ id, broughtOn }: CaseLine): boolean =>
  broughtOn === today() ||
  civilDate(new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16))) === today();

/** Gives an open case its outcome, or another one; on the day it was brought the whole case can be taken back. */
export function Mend({ line, back }: { line: CaseLine; back: string }) {
  const [answering, setAnswering] = useState(false);
  const [asking, setAsking] = useState(false);
  async function answer(given: CaseAnswer) {
    await decideCase(line, given, line.broughtOn === today() ? line.meetingId : null);
    setAnswering(false);
    toast(`Uitkomst van ${line.code} bewaard op dit toestel.`);
  }
  return (
    <>
      {answering && <AnswerChoice name={line.id} onAnswer={(given) => void answer(given)} />}
      <div class="actions">
        <button class="btn ghost" onClick={() => setAnswering(!answering)}>
          {answering ? 'Toch niet' : line.outcome ? 'Wijzig de uitkomst' : 'Geef een uitkomst'}
        </button>
        {isOfToday(line) && (
          <button class="btn quiet" onClick={() => setAsking(true)}>
            Neem deze casus terug
          </button>
        )}
      </div>
      {asking && <TakeBack line={line} back={back} close={() => setAsking(false)} />}
    </>
  );
}

function TakeBack({ line, back, close }: { line: CaseLine; back: string; close: () => void }) {
  const { route } = useLocation();
  async function takeBack() {
    await takeBackCase(line);
    close();
    route(back);
    toast(`Casus ${line.code} is teruggenomen.`);
  }
  return (
    <Confirm title={`Casus ${line.code} terugnemen?`} onClose={close}>
      <p>De casus verdwijnt, ook bij wie hem al zag, en met eigen notities erover. Dat kan alleen vandaag.</p>
      <div class="actions">
        <button class="btn danger" onClick={() => void takeBack()}>
          Neem terug
        </button>
        <button class="btn quiet" onClick={close}>
          Laat staan
        </button>
      </div>
    </Confirm>
  );
}
