import { describe, expect, it } from 'vitest';
import type { Entry } from '../../outbox/entry.ts';
import { type Agreement, changesOf, linesOf, withSent } from './agreementLines.ts';

const known: Agreement = { id: 'a', text: 'Intervisie', owner: 'EXPERT', dueOn: '2027-03-01', state: 'OPEN' };
const page = (version: number, nodes: Agreement[] = [known]) => ({
  id: 'r',
  version,
  askedAt: 1000,
  agreements: { nodes },
});
const entry = (
  what: 'Save' | 'Remove' | 'Settle',
  input: Record<string, unknown>,
  more: Partial<Entry> = {},
): Entry =>
  ({
    operation: `ReviewAgreement${what}`,
    state: 'waiting',
    version: null,
    refusals: [],
    ...more,
    input: { reviewId: 'r', id: 'a', ...input },
  }) as unknown as Entry;

const shown = (version: number, entries: Entry[], nodes?: Agreement[]) =>
  linesOf(page(version, nodes), entries).map(({ id, text, owner, dueOn, state }) => [
    id,
    text,
    owner,
    dueOn,
    state,
  ]);

describe('agreements as this device sees them', () => {
  it('have what was added without signal under what the page says', () => {
    const added = entry('Save', { id: 'b', text: 'Bellen', owner: 'MANAGER' });
    expect(shown(3, [added])).toEqual([
      ['a', 'Intervisie', 'EXPERT', '2027-03-01', 'OPEN'],
      ['b', 'Bellen', 'MANAGER', null, 'OPEN'],
    ]);
    expect(linesOf(page(3), [added])[1]?.last).toBe(added);
  });

  it('change by the fields that were changed, one edit after the other', () => {
    const edits = [entry('Save', { text: 'Intervisie in maart' }), entry('Save', { withoutDue: true })];
    expect(shown(3, edits)).toEqual([['a', 'Intervisie in maart', 'EXPERT', null, 'OPEN']]);
  });

  it('are as the page says once it was read after the server took them', () => {
    const taken = entry('Save', { id: 'b', text: 'Bellen', owner: 'MANAGER' }, { state: 'sent', version: 4 });
    expect(shown(3, [taken])).toHaveLength(2);
    expect(shown(4, [taken])).toHaveLength(1);
    expect(shown(5, [entry('Save', { text: 'Van mij' }, { state: 'sent', version: 4 })])[0]?.[1]).toBe(
      'Intervisie',
    );
  });

  it('go away when taken away, and come back with the reason when that is refused', () => {
    expect(shown(3, [entry('Remove', {})])).toEqual([]);
    const refused = linesOf(page(3), [entry('Remove', {}, { state: 'refused' })]);
    expect(refused.map(({ id, removed }) => [id, removed])).toEqual([['a', true]]);
    expect(shown(3, [entry('Remove', {}, { state: 'sent', version: 4 })])).toEqual([]);
  });

  it('stand as this device said, until the page was asked for after the server took that', () => {
    const settled = (more: Partial<Entry>) => shown(3, [entry('Settle', { state: 'DONE' }, more)])[0]?.[4];
    expect(settled({})).toBe('DONE');
    expect(settled({ state: 'sent', version: 1, settledAt: 1001 })).toBe('DONE');
    expect(settled({ state: 'sent', version: 1, settledAt: 1000 })).toBe('OPEN');
  });

  it('stand so too when a snapshot let go of what was sent before the page was read again', () => {
    const sent = entry('Settle', { state: 'DONE' }, { mutationId: 'm', state: 'sent', settledAt: 1001 });
    const waiting = entry('Save', { id: 'b', text: 'Bellen' }, { mutationId: 'w' });
    const later = entry('Save', { text: 'Anders' }, { mutationId: 'n' });
    expect(withSent([sent, waiting], [later])).toEqual([sent, later]);
    expect(withSent([sent], [sent])).toEqual([sent]);
    expect(shown(3, withSent([sent], []))[0]?.[4]).toBe('DONE');
  });

  it('leave those of another conversation alone', () => {
    expect(shown(3, [entry('Save', { reviewId: 'other', text: 'Elders' })])[0]?.[1]).toBe('Intervisie');
  });
});

describe('what is sent of an edit', () => {
  const same = { text: 'Intervisie', owner: 'EXPERT' as const, dueOn: '2027-03-01' };
  it('is nothing when nothing changed', () => expect(changesOf(known, same)).toBeNull());
  it('is the fields that changed', () =>
    expect(changesOf(known, { ...same, owner: 'MANAGER' })).toEqual({ owner: 'MANAGER' }));
  it('says so when there is no day any more', () =>
    expect(changesOf(known, { ...same, dueOn: null })).toEqual({ withoutDue: true }));
  it('is everything of a new one', () => expect(changesOf(null, same)).toEqual(same));
});
