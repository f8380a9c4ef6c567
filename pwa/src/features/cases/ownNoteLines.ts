import { today } from '../../dates/civil.ts';
import type { Entry } from '../../outbox/entry.ts';
import { caseCode } from './caseCode.ts';
import type { OwnNotesQuery } from './generated/ownNotes.ts';

/** The version is null until this device heard of it from the server. */
export type OwnNote = Omit<OwnNotesQuery['ownNotes']['nodes'][number], 'version'> & {
  version: number | null;
};

/** An own note as this device sees it: what it knows of the server, with the unsent work on top. */
export interface OwnNoteLine extends OwnNote {
  sync: 'sent' | 'device' | 'refused';
  last: Entry | null;
}

export const isAbout = (entry: Entry, id: string) =>
  entry.operation.startsWith('OwnNote') && entry.input.id === id && entry.state !== 'sent';

/** Open points first, the latest changed on top. */
export function ownNoteLines(known: readonly OwnNote[], unsent: readonly Entry[]): OwnNoteLine[] {
  const lines = new Map<string, OwnNoteLine>(
    known.map((note) => [note.id, { ...note, sync: 'sent', last: null }]),
  );
  for (const entry of unsent) {
    const id = entry.input.id as string;
    if (!isAbout(entry, id)) continue;
    const line = lines.get(id);
    const about = {
      sync: entry.state === 'refused' ? ('refused' as const) : ('device' as const),
      last: entry,
    };
    if (entry.operation === 'OwnNoteKeep')
      lines.set(id, { ...noteOf(entry.input, line?.version ?? null), ...about });
    else if (line && entry.state === 'refused') lines.set(id, { ...line, ...about });
    else lines.delete(id);
  }
  return [...lines.values()].sort(
    (one, other) =>
      Number(one.done) - Number(other.done) ||
      other.changedOn.localeCompare(one.changedOn) ||
      other.id.localeCompare(one.id),
  );
}

export function noteOf(input: Record<string, unknown>, version: number | null): OwnNote {
  const { id, text, done, caseId } = input as { id: string; text: string; done: boolean; caseId?: string };
  const about = caseId ?? null;
  return { id, text, done, caseId: about, caseCode: about && caseCode(about), changedOn: today(), version };
}
