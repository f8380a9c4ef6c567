import { expect, it } from 'vitest';
import { criteriaOf, likely, versionOn, versions, type ChecklistVersion, type Said } from './checklist.ts';

const version = versionOn('2026-11-22');

it('the handbook has 27 criteria in eight dimensions', () => {
  expect(version?.criteria).toHaveLength(27);
  expect(new Set(version?.criteria.map(({ dimension }) => dimension)).size).toBe(8);
});

it('a case is walked with the version of its day', () => {
  const later: ChecklistVersion = { name: 'later', from: '2027-08-01', until: null, criteria: [] };
  const all = [...versions.map((one) => ({ ...one, until: '2027-07-31' })), later];
  expect(versionOn('2025-07-31', all)).toBeNull();
  expect(versionOn('2027-07-31', all)?.name).toBe('Handboek Basisondersteuning 2025-2026');
  expect(versionOn('2027-08-01', all)?.name).toBe('later');
});

const walk = (said: Record<string, Said>) => {
  const criteria = criteriaOf(version as ChecklistVersion, 'SLOW_LEARNING');
  return likely(criteria, said);
};

it('nothing is said before every criterion was answered', () => {
  expect(walk({ 'ML-1': 'no' })).toBeNull();
});

it('no criterion met is likely basic', () => {
  expect(walk({ 'ML-1': 'no', 'ML-2': 'no' })).toEqual({ answer: 'basic', because: [] });
});

it('a criterion met is likely extra, and is named', () => {
  const found = walk({ 'ML-1': 'yes', 'ML-2': 'unsure' });
  expect(found?.answer).toBe('extra');
  expect(found?.because.map(({ code }) => code)).toEqual(['ML-1']);
});

it('doubt, or a criterion that is no hard no, asks for a conversation', () => {
  expect(walk({ 'ML-1': 'unsure', 'ML-2': 'no' })?.answer).toBe('discuss');
  expect(walk({ 'ML-1': 'no', 'ML-2': 'yes' })).toMatchObject({
    answer: 'discuss',
    because: [{ code: 'ML-2' }],
  });
});

it('without a criterion nothing is likely', () => {
  expect(likely([], {})).toBeNull();
});
