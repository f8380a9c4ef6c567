import { act } from '../../graphql/act.ts';
import type { UserError } from '../../graphql/generated/types.ts';
import acceptDocument from './acceptMonths.graphql?raw';
import reopenDocument from './reopenMonth.graphql?raw';
import returnDocument from './returnMonth.graphql?raw';
import type { Sheet } from './sheets.ts';

/** An act of the manager, online; answers what was refused, or nothing when it is done. */
async function decide(
  operation: string,
  document: string,
  input: Record<string, unknown>,
): Promise<string | null> {
  const { refused } = await act<{ userErrors: UserError[] }>(operation, document, input);
  return refused?.message ?? null;
}

/** Accepts these sheets as they were seen: one that changed since is named, and then none is accepted. */
export const acceptMonths = (sheets: readonly Sheet[], month: string) =>
  decide('MonthsAccept', acceptDocument, {
    sheets: sheets.map(({ expert, version }) => ({ expertId: expert.id, version })),
    month,
  });

const withReason = ({ expert, month, version }: Sheet, reason: string) => ({
  expertId: expert.id,
  month,
  basedOnVersion: version,
  reason,
});

export const returnMonth = (sheet: Sheet, reason: string) =>
  decide('MonthReturn', returnDocument, withReason(sheet, reason));

export const reopenMonth = (sheet: Sheet, reason: string) =>
  decide('MonthReopen', reopenDocument, withReason(sheet, reason));
