import { describe, expect, it } from 'vitest';
import { exportPath } from './exportFile.ts';

describe('the file of an overview', () => {
  it('has the filter of the screen in its address, and nothing that was not chosen', () => {
    const filter = { from: '2026-11-01', to: '2026-11-30', expertId: 'e1', regionId: null };
    expect(exportPath('xlsx', filter)).toBe(
      '/api/hours/export.xlsx?from=2026-11-01&to=2026-11-30&expertId=e1',
    );
  });
});
