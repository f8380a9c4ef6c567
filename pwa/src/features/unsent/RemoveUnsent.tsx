import { useState } from 'preact/hooks';
import { type Entry, isStuck } from '../../outbox/entry.ts';
import { outbox } from '../../session/keep.ts';
import { reload } from '../../session/membership.ts';
import { resume } from '../../session/sync.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useKeep } from '../../ui/useKeep.ts';

/** Asks before unsent work leaves the device; what the server keeps breaking on may go too, although it may have arrived. */
export function RemoveUnsent({ entry, close }: { entry: Entry; close: () => void }) {
  const [stuck] = useState(isStuck(entry));
  const [missed, setMissed] = useState(false);
  const [keep, failure] = useKeep();
  async function remove() {
    const gone = await (stuck ? outbox().letGo(entry.mutationId) : outbox().discard(entry.mutationId));
    setMissed(!gone);
    await reload();
    // What the server holds of it, if anything, is what counts now.
    if (stuck && gone) void resume();
  }
  return (
    <Confirm title="Van dit toestel verwijderen?" onClose={close}>
      {stuck ? (
        <p>
          De server kan dit niet verwerken. Misschien kwam het toch aan: kijk dat na. Van dit toestel is het
          dan weg, met de wijzigingen die erop volgden. Bewaar het eerst als bestand als je het nog nodig
          hebt.
        </p>
      ) : (
        <p>Dit is niet verstuurd. Na het verwijderen is het weg, met de wijzigingen die erop volgden.</p>
      )}
      <Failure
        text={missed ? 'Dit is intussen onderweg naar de server. Wacht even en kijk opnieuw.' : failure}
      />
      <div class="actions">
        <button class="btn danger" onClick={() => void keep(remove)}>
          Verwijder
        </button>
        <button class="btn quiet" onClick={close}>
          Bewaar het
        </button>
      </div>
    </Confirm>
  );
}
