import type { ReviewAgreementState } from '../../graphql/generated/types.ts';
import type { Entry } from '../../outbox/entry.ts';
import type { Review } from './reviews.ts';

export type Agreement = Review['agreements']['nodes'][number];

/** An agreement as this device sees it: what the page says, with the work of this device on top. */
export interface AgreementLine extends Agreement {
  /** The last thing the outbox holds about it that the page does not know of; null without. */
  last: Entry | null;
  /** Taken away here, which the server did not take yet. */
  removed: boolean;
}

type Page = Pick<Review, 'id' | 'version' | 'askedAt'> & { agreements: { nodes: Agreement[] } };

const OPERATIONS = ['ReviewAgreementSave', 'ReviewAgreementRemove', 'ReviewAgreementSettle'];

/** What the server took is on the page as soon as that was read at the version it made. */
function isOnPage({ state, version, operation, settledAt }: Entry, page: Page): boolean {
  if (state !== 'sent') return false;
  // What becomes of an agreement counts no version of the review: it is there when the page was asked for after it.
  if (operation === 'ReviewAgreementSettle') return (settledAt ?? 0) <= page.askedAt;
  return version === null || version <= page.version;
}

/** The entries of now, and before them the sent ones a snapshot let go of since: the page may not have been read after those. */
export function withSent(before: readonly Entry[], now: readonly Entry[]): Entry[] {
  const here = new Set(now.map(({ mutationId }) => mutationId));
  return [...before.filter(({ state, mutationId }) => state === 'sent' && !here.has(mutationId)), ...now];
}

/** The agreements of a review: those of the page in its order, then what was added here. */
export function linesOf(page: Page, entries: readonly Entry[]): AgreementLine[] {
  const lines = new Map<string, AgreementLine>(
    page.agreements.nodes.map((one) => [one.id, { ...one, last: null, removed: false }]),
  );
  for (const entry of entries)
    if (OPERATIONS.includes(entry.operation) && entry.input.reviewId === page.id && !isOnPage(entry, page))
      apply(lines, entry);
  return [...lines.values()].filter(({ removed, last }) => !removed || last?.state === 'refused');
}

function apply(lines: Map<string, AgreementLine>, entry: Entry): void {
  const { id, state } = entry.input as { id: string; state?: ReviewAgreementState };
  const line = lines.get(id);
  if (entry.operation === 'ReviewAgreementSave') lines.set(id, { ...saved(line, entry), last: entry });
  else if (!line) return;
  else if (entry.operation === 'ReviewAgreementRemove')
    lines.set(id, { ...line, last: entry, removed: true });
  else lines.set(id, { ...line, last: entry, state: state ?? line.state });
}

function saved(line: AgreementLine | undefined, { input }: Entry): AgreementLine {
  const { id, text, owner, dueOn, withoutDue } = input as unknown as Partial<Agreement> & {
    id: string;
    withoutDue?: boolean;
  };
  return {
    id,
    text: text ?? line?.text ?? '',
    owner: owner ?? line?.owner ?? 'EXPERT',
    dueOn: dueOn ?? (withoutDue ? null : (line?.dueOn ?? null)),
    state: line?.state ?? 'OPEN',
    last: null,
    removed: false,
  };
}

/** The fields of an agreement that were changed, as the server takes them; null when none was. */
export function changesOf(
  before: Agreement | null,
  next: Pick<Agreement, 'text' | 'owner' | 'dueOn'>,
): Record<string, unknown> | null {
  const fields = {
    ...(before?.text === next.text ? {} : { text: next.text }),
    ...(before?.owner === next.owner ? {} : { owner: next.owner }),
    ...(next.dueOn && before?.dueOn !== next.dueOn ? { dueOn: next.dueOn } : {}),
    ...(!next.dueOn && before?.dueOn ? { withoutDue: true } : {}),
  };
  return Object.keys(fields).length === 0 ? null : fields;
}
