import type { Acted } from '../../graphql/act.ts';
import type { SuccessionInput } from '../../graphql/generated/types.ts';
import type { MemberEndMutation } from './generated/endMember.ts';
import type { HeldTrajectenQuery } from './generated/heldTrajecten.ts';

export type Held = HeldTrajectenQuery['heldTrajecten']['nodes'][number];

/** The procesbegeleider gets a mail and chooses. */
export const LATER = 'later';
/** A fellow's place stays empty. */
export const NOBODY = 'nobody';

/** By traject: an expert, LATER or NOBODY. */
export type Chosen = Readonly<Record<string, string>>;

type Asked =
  { successions: SuccessionInput[]; wrongs: null } | { successions: null; wrongs: Record<string, string> };

/** What to send; or where a traject would lose its lead expert without a thought. */
export function successionsOf(held: readonly Held[], chosen: Chosen): Asked {
  const wrongs: Record<string, string> = {};
  const successions: SuccessionInput[] = [];
  for (const { id, lead } of held) {
    const choice = chosen[id] ?? (lead ? '' : NOBODY);
    if (choice === '') wrongs[id] = 'Kies wie het overneemt, of laat de procesbegeleider kiezen.';
    else if (choice === LATER) successions.push({ trajectId: id });
    else if (choice !== NOBODY) successions.push({ trajectId: id, toExpertId: choice });
  }
  return Object.keys(wrongs).length > 0 ? { successions: null, wrongs } : { successions, wrongs: null };
}

/** Puts the server's refusals at the traject they are about. */
export function wrongSuccessions(
  { result, refused }: Acted<MemberEndMutation['result']>,
  sent: readonly SuccessionInput[],
): Record<string, string> {
  if (!refused) return {};
  const wrongs: Record<string, string> = {};
  for (const { field, message } of result?.userErrors ?? []) {
    const at = field[0] === 'successions' ? sent[Number(field[1] ?? Number.NaN)]?.trajectId : undefined;
    wrongs[at ?? ''] ??= message;
  }
  return Object.keys(wrongs).length > 0 ? wrongs : { '': refused.message };
}
