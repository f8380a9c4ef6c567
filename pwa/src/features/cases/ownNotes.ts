import { computed, signal } from '@preact/signals';
import type { Answer } from '../../graphql/answer.ts';
import { query } from '../../graphql/client.ts';
import { newId } from '../../outbox/ids.ts';
import { DraftKeeper } from '../../session/drafts.ts';
import { keep, kept, outbox } from '../../session/keep.ts';
import { entries, membership } from '../../session/membership.ts';
import { neededOverrules, type Overrule } from '../../text/overrules.ts';
import type { OwnNotesQuery } from './generated/ownNotes.ts';
import { isAbout, noteOf, type OwnNote, type OwnNoteLine } from './ownNoteLines.ts';
import document from './ownNotes.graphql?raw';

const read = signal<{ whose: string; notes: OwnNote[] } | null>(null);
const copy = new DraftKeeper<OwnNote[]>('copy:own-notes');

const whose = () => membership.value?.device.membershipId ?? '';

/** What this device knows of the own notes of who works on it; sealed, so that they are there without signal. Null until it was read. */
export const ownNotes = computed<OwnNote[] | null>(() =>
  read.value?.whose === whose() ? read.value.notes : null,
);

async function remember(notes: OwnNote[]): Promise<void> {
  read.value = { whose: whose(), notes };
  await copy.keep(notes);
}

/** What lies on the device, before the server was asked. */
async function known(): Promise<OwnNote[]> {
  if (ownNotes.value) return ownNotes.value;
  const person = whose();
  const notes = await copy.read();
  if (notes && person === whose()) read.value = { whose: person, notes };
  return notes ?? [];
}

export const NOTE_LENGTH = 1_000;
const PAGES = 20;

/** Reads all own notes, page by page, and keeps them; what came before an obstacle stays. */
export async function readOwnNotes(): Promise<Answer<OwnNotesQuery>> {
  const person = whose();
  await known();
  const notes: OwnNote[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const answer: Answer<OwnNotesQuery> = await query('OwnNotes', document, { after });
    if (answer.kind !== 'data') return answer;
    const { nodes, pageInfo }: OwnNotesQuery['ownNotes'] = answer.data.ownNotes;
    notes.push(...nodes);
    after = pageInfo.endCursor ?? null;
    if (pageInfo.hasNextPage && page < PAGES) continue;
    if (person === whose()) await remember(notes);
    return answer;
  }
}

export interface NewOwnNote {
  id?: string;
  caseId?: string | null | undefined;
  text: string;
  done: boolean;
}

/** Keeps a note on this device; sending goes on behind it. What never left the device is rewritten, what was refused offered anew. */
export async function keepOwnNote(note: NewOwnNote, overrules: readonly Overrule[]): Promise<void> {
  const id = note.id ?? newId();
  const input = {
    id,
    ...(note.caseId ? { caseId: note.caseId } : {}),
    text: note.text.trim(),
    done: note.done,
    overrules: neededOverrules({ text: note.text }, overrules),
  };
  const last = entries.value.findLast((entry) => isAbout(entry, id) && entry.operation === 'OwnNoteKeep');
  if (last?.state === 'refused') await outbox().replaceRefused(last.mutationId, input);
  else if (last?.state !== 'waiting' || !(await outbox().amend(last.mutationId, input)))
    await outbox().append({
      operation: 'OwnNoteKeep',
      input,
      touches: [id],
      waitsFor: note.caseId ? [note.caseId] : [],
    });
  // Once sent it leaves the outbox: the copy has it by then.
  const before = await known();
  const version = before.find((other) => other.id === id)?.version ?? null;
  await remember([noteOf(input, version), ...before.filter((other) => other.id !== id)]);
  await kept();
}

/** Throws a note away; at the server too, unless it never left this device. */
export async function removeOwnNote({ id, last, version }: OwnNoteLine): Promise<void> {
  const gone = last?.operation === 'OwnNoteKeep' && (await outbox().discard(last.mutationId));
  await remember((await known()).filter((other) => other.id !== id));
  if (gone && version === null) await kept();
  else await keep({ operation: 'OwnNoteRemove', input: { id }, touches: [id] });
}
