import { signal } from '@preact/signals';
import { DraftKeeper } from '../../session/drafts.ts';
import { membership } from '../../session/membership.ts';
import type { Kept } from './keptText.ts';
import { additionName, type Typed, typedName } from './typed.ts';

const nameOf = (reviewId: string, about: string) => `draft:review:${reviewId}:${about}`;

/** The texts on screen that wait to be mended: nothing is confirmed or shared past them. */
const shown = signal<ReadonlySet<string>>(new Set());

export const holdsBack = (reviewId: string): boolean =>
  [...shown.value].some((name) => name.startsWith(nameOf(reviewId, '')));

/** A text that may not leave the device as it stands (D13): it stays here, encrypted, until it is mended. */
export class HeldBack {
  private readonly name: string;
  private readonly keeper: DraftKeeper<Kept>;
  private stands = false;
  private left = false;

  constructor(reviewId: string, about: string) {
    this.name = nameOf(reviewId, about);
    this.keeper = new DraftKeeper<Kept>(this.name);
  }

  /** What was held back the last time, or null. */
  async find(): Promise<Kept | null> {
    const kept = await this.keeper.read();
    if (kept && !this.left) this.mark(true);
    return kept;
  }

  hold(kept: Kept): Promise<void> {
    this.mark(true);
    return this.keeper.keep(kept);
  }

  async release(): Promise<void> {
    if (!this.stands) return;
    this.mark(false);
    await this.keeper.keep(null);
  }

  /** Its box is on no screen any more; what it held stays. */
  leave(): void {
    this.left = true;
    this.show(false);
  }

  private mark(held: boolean): void {
    this.stands = held;
    this.show(held);
  }

  private show(held: boolean): void {
    const names = new Set(shown.value);
    if (held) names.add(this.name);
    else names.delete(this.name);
    shown.value = names;
  }
}

const allOf = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** What was held back of a conversation and has no box on its page any more: all of it, or of the reflection alone. */
export async function strandedOf(reviewId: string, all: boolean): Promise<string[]> {
  const opened = membership.value;
  const names = (await opened?.database.getAllKeys('sealed', allOf(nameOf(reviewId, '')))) ?? [];
  const written = names.map(String).filter((name) => all || !/:(note:.*|own)$/.test(name));
  const found = await Promise.all(written.map((name) => new DraftKeeper<Kept>(name).read()));
  const half = all ? await halfAgreements(reviewId) : [];
  return [...found.flatMap((kept) => (kept ? [kept.text] : [])), ...half];
}

/** Agreements that were being typed when the form to do so was taken away. */
async function halfAgreements(reviewId: string): Promise<string[]> {
  const names =
    (await membership.value?.database.getAllKeys('sealed', allOf(typedName(reviewId, 'agreement:')))) ?? [];
  const found = await Promise.all(
    names.map((name) => new DraftKeeper<Typed<{ text: string }>>(String(name)).read()),
  );
  return found.flatMap((kept) =>
    kept?.value.text && kept.value.text !== kept.from.text ? [kept.value.text] : [],
  );
}

export async function dropHeldBack(reviewId: string): Promise<void> {
  const database = membership.value?.database;
  await database?.delete('sealed', allOf(nameOf(reviewId, '')));
  await database?.delete('sealed', allOf(typedName(reviewId, 'agreement:')));
}

/** Drops that and what is half typed about a conversation that takes no words any more. */
export async function dropWords(reviewId: string): Promise<void> {
  await dropHeldBack(reviewId);
  await membership.value?.database.delete('sealed', allOf(typedName(reviewId, '')));
}

/** Drops all of a conversation that is not there for this person (any more). */
export async function dropAll(reviewId: string): Promise<void> {
  await dropWords(reviewId);
  await membership.value?.database.delete('sealed', additionName(reviewId));
}
