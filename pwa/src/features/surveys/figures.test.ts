import { describe, expect, it } from 'vitest';
import { mark, needed, periods } from './figures.ts';

describe('figures of surveys', () => {
  it('are written with a comma and one decimal', () => {
    expect(mark(8)).toBe('8,0');
    expect(mark(7.46)).toBe('7,5');
  });

  it('stand in school years, which start on 1 August', () => {
    expect(periods('2026-07-31').map(({ from }) => from)).toEqual([
      '2025-07-31',
      '2025-08-01',
      '2024-08-01',
      '2023-08-01',
    ]);
    expect(periods('2026-08-01')[1]).toEqual({
      label: 'Schooljaar 2026-2027',
      from: '2026-08-01',
      to: '2027-07-31',
    });
    expect(periods('2028-02-29')[0]?.from).toBe('2027-02-28');
  });

  it('say in general terms how many are missing', () => {
    expect(needed('A_FEW')).not.toBe(needed('MANY'));
  });
});
