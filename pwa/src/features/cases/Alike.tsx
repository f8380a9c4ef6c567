import { today } from '../../dates/civil.ts';
import { dayShort } from '../../dates/words.ts';
import { plusDays } from '../../dates/civil.ts';
import { caseLines, type CaseLine } from './caseLines.ts';
import { dimensions, outcomes } from './words.ts';

/** Days in which a case counts as recent; the server has the same. */
export const RECENT = 182;

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

/** The same of a case that was registered: what the device knows, or else what the server found, also outside this device. */
export function AlikeTo({ line }: { line: CaseLine }) {
  const known = alikeTo(line, line.id);
  if (known && known.broughtOn <= line.broughtOn && known.code !== line.previousCode)
    return <Alike line={known} />;
  if (!line.alike) return null;
  const { code, broughtOn, outcome } = line.alike;
  return (
    <p class="notice" role="status">
      Let op: {line.schoolName} bracht op {dayShort(broughtOn)} ook casus {code} in over{' '}
      {dimensions[line.dimension].toLowerCase()}
      {outcome ? ` (${outcomes[outcome].toLowerCase()})` : ', nog niet besproken'}. Is het dezelfde?
    </p>
  );
}
