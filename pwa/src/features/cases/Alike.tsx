import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import { plusDays } from '../../dates/civil.ts';
import { caseLines, type CaseLine } from './caseLines.ts';
import { dimensions, outcomes } from './words.ts';

const RECENT = 182;

/** A recent case of the same school about the same dimension: perhaps the same one. */
export const alikeTo = (
  about: Pick<CaseLine, 'schoolId' | 'dimension'>,
  except?: string,
): CaseLine | undefined =>
  caseLines.value.find(
    (line) =>
      line.id !== except &&
      line.schoolId === about.schoolId &&
      line.dimension === about.dimension &&
      line.broughtOn >= plusDays(today(), -RECENT),
  );

export const Alike = ({ line }: { line: CaseLine }) => (
  <div class="notice" role="status">
    <p>
      Let op: {line.schoolName} bracht op {dayShort(line.broughtOn)} ook een casus in over{' '}
      {dimensions[line.dimension].toLowerCase()} (<a href={`/casus/${line.id}`}>{line.code}</a>
      {line.outcome ? `, ${outcomes[line.outcome].toLowerCase()}` : ', nog niet besproken'}). Is het dezelfde?
    </p>
  </div>
);
