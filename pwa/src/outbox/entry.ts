import type { Sealed } from '../storage/vault.ts';

/** The generation of the schema this app speaks; an older outbox entry keeps the one it was written for. */
export const SCHEMA_GENERATION = 1;

/** Waiting to be sent; sent and acknowledged, kept until a snapshot holds it; refused with a reason. */
export type EntryState = 'waiting' | 'sent' | 'refused';

/** One reason of a refusal, as the server (or the device) words it. */
export interface Refusal {
  code: string;
  field: string[];
  message: string;
  /** What a conflict is about, as the fields hold it; the message says the same without knowing the fields. */
  conflict?: { mine: string | null; theirs: string | null };
}

/** What a feature hands in. */
export interface Draft {
  operation: string;
  /** The input without `mutationId` and `basedOnVersion`: those are added when it is sent. */
  input: Record<string, unknown>;
  /** The things this changes: entries about one thing are sent in order. */
  touches: string[];
  /** What others may wait for without being in its order, such as the hours of a month. */
  marks?: string[];
  /** The things of which earlier entries must be settled first; besides what it touches itself. */
  waitsFor?: string[];
  /** The version the person saw, for an edit of something the server knows. */
  basedOnVersion?: number | null;
  /** The unsent entry this edits: its acknowledged version is taken over when it comes. */
  follows?: string | null;
}

/** Something else that is kept, under its name, in the same transaction as entries; null takes it away. */
export interface Beside {
  name: string;
  value: unknown;
}

/** The part of an entry that may lie open on the device: ids and times, nothing a person typed. */
export interface EntryFrame {
  mutationId: string;
  sequence: number;
  operation: string;
  schema: number;
  touches: string[];
  marks: string[];
  waitsFor: string[];
  follows: string | null;
  basedOnVersion: number | null;
  state: EntryState;
  attempts: number;
  /** Not to be sent before this moment, in milliseconds. */
  notBefore: number;
  createdAt: number;
  /** When the owner said that old work must still be sent. */
  confirmedAt: number | null;
  settledAt: number | null;
  /** The version the server acknowledged. */
  version: number | null;
}

export interface StoredEntry extends EntryFrame {
  sealed: Sealed;
  sealedRefusals: Sealed | null;
}

export interface Entry extends EntryFrame {
  input: Record<string, unknown>;
  refusals: Refusal[];
}

/** Once an entry may have reached the server its content is fixed: a replay must be equal. */
export const wasAttempted = (entry: EntryFrame): boolean => entry.attempts > 0;

/** The server broke on it: it is tried again later, and may break again for ever. */
export const isStuck = (entry: EntryFrame): boolean =>
  entry.state === 'waiting' && wasAttempted(entry) && entry.notBefore > 0;
