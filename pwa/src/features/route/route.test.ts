import { describe, expect, test } from 'vitest';
import { wrongMove } from './moveRules.ts';
import { ahead, moveBetween, stepNames } from './steps.ts';

const today = '2026-11-22';
const back = moveBetween('UNDERSTAND', 'OBSERVE');
const onward = moveBetween('UNDERSTAND', 'PLAN');
const fields = { on: today, reason: '', agreedWith: null, overrules: [] };

describe('the way ahead', () => {
  test('goes through the phases in their order, up to the evaluation', () => {
    expect(ahead('COUPLED').map(({ to }) => stepNames[to])).toEqual([
      'Voorbereidend gesprek',
      'Waarnemen',
      'Begrijpen',
      'Plannen',
      'Realiseren',
      'Evaluatie',
    ]);
  });

  test('ends in evaluation, on hold and closed', () => {
    expect([ahead('EVALUATE'), ahead('ON_HOLD'), ahead('CLOSED')]).toEqual([[], [], []]);
  });
});

describe('a move on this device', () => {
  test('back asks a reason without a telephone number in it', () => {
    const taken = back ? [back] : [];
    expect(wrongMove(taken, fields, today, today)).toHaveProperty('reason');
    expect(wrongMove(taken, { ...fields, reason: 'Bel 06-12345678' }, today, today)).toHaveProperty('reason');
    expect(wrongMove(taken, { ...fields, reason: 'Nog te weinig inzicht' }, today, today)).toEqual({});
  });

  test('to plannen asks who of the school agrees, also in the middle of a longer way', () => {
    const way = ahead('OBSERVE').slice(0, 3);
    expect(way).toContainEqual(onward);
    expect(wrongMove(way, fields, today, today)).toHaveProperty('agreedWith');
    expect(wrongMove(way, { ...fields, agreedWith: 'TEACHER' }, today, today)).toEqual({});
  });

  test('lies between the last move and tomorrow', () => {
    const way = ahead('COUPLED').slice(0, 1);
    expect(wrongMove(way, { ...fields, on: '2026-11-24' }, today, today)).toHaveProperty('on');
    expect(wrongMove(way, { ...fields, on: '2026-11-10' }, '2026-11-11', today)).toHaveProperty('on');
    expect(wrongMove(way, { ...fields, on: '2026-11-23' }, '2026-11-11', today)).toEqual({});
  });
});
