import { expect, it } from 'vitest';
import { caseCode } from './caseCode.ts';

// The same pairs as in CaseCodeSpec of the server.
it.each([
  ['01930000-0000-7000-8000-000000000000', 'BBBBB'],
  ['01930000-0000-7000-8000-0000ffffffff', '4R8ZL'],
  ['01930000-0000-7000-8000-00001234abcd', 'DLC2K'],
])('%s is %s', (id, code) => expect(caseCode(id)).toBe(code));
