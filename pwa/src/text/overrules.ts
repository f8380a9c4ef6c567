import { today } from '../dates/civil.ts';
import type { OverruleReason, PupilTextKind } from '../graphql/generated/types.ts';
import { pupilText } from './pupilText.ts';
import { sentence } from './sentences.ts';

export interface Overrule {
  field: string;
  kind: PupilTextKind;
  /** The words it is about: another name needs a reason of its own. */
  word: string;
  reason: OverruleReason;
}

export interface Found {
  kind: PupilTextKind;
  word: string;
}

const findIn = (text: string): Found[] =>
  pupilText(text, today()).map(({ kind, start, end }) => ({
    kind: kind as PupilTextKind,
    word: text.slice(start, end),
  }));

const isAbout = (overrule: Overrule, field: string, { kind, word }: Found) =>
  overrule.field === field && overrule.kind === kind && overrule.word === word;

/** What of a text leads to a pupil, was not overruled, and did not stand in a text that was accepted before; the server judges the same. */
export function standing(
  field: string,
  text: string,
  overrules: readonly Overrule[],
  before: readonly string[] = [],
): Found[] {
  const found = findIn(text);
  if (found.length === 0) return found;
  const stood = before.flatMap(findIn);
  return found.filter(
    (one) =>
      one.kind === 'BSN' ||
      (!overrules.some((overrule) => isAbout(overrule, field, one)) &&
        !stood.some(({ kind, word }) => kind === one.kind && word === one.word)),
  );
}

/** What still stands in the way of a text, in one sentence; null when it may go. */
export function objection(
  field: string,
  text: string,
  max: number,
  overrules: readonly Overrule[],
  before: readonly string[] = [],
): string | null {
  if (text.length > max) return sentence('TOO_LONG', { max });
  const [found] = standing(field, text, overrules, before);
  return found ? sentence(`TEXT_${found.kind}`) : null;
}

/** Those that the texts still need: a reason for a word that is gone is not sent. A field may hold several texts. */
export const neededOverrules = (
  texts: Readonly<Record<string, string | readonly string[]>>,
  overrules: readonly Overrule[],
): Overrule[] =>
  overrules.filter((one) =>
    [texts[one.field] ?? []]
      .flat()
      .flatMap(findIn)
      .some((found) => isAbout(one, one.field, found)),
  );
