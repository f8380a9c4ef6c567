import file from '@shared/text/patterns.json';
import { checks } from './patternChecks.ts';

export interface Finding {
  kind: string;
  start: number;
  end: number;
}

const patterns = file.patterns.map((line) => ({
  kind: line.kind,
  regex: new RegExp(line.regex, 'gu'),
  accepts: line.check === undefined ? () => true : checks[line.check as keyof typeof checks],
}));

const AROUND_A_BSN = ['EMAIL', 'BIRTH_DATE'];

/** A BSN counts inside an address and after a birthday as well: those may be overruled, and a BSN may not. */
const covers = (known: Finding, found: Finding): boolean =>
  known.start < found.end &&
  found.start < known.end &&
  !(found.kind === 'BSN' && AROUND_A_BSN.includes(known.kind));

/** What must not stand in free text about pupils (D13), in the order of the text; the server reads the same patterns. */
export function personalPatterns(text: string, today: string): Finding[] {
  const findings: Finding[] = [];
  for (const { kind, regex, accepts } of patterns) {
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      const found = { kind, start: match.index, end: match.index + match[0].length };
      const counts = accepts(match, today);
      if (counts && !findings.some((other) => covers(other, found))) findings.push(found);
      regex.lastIndex = counts ? found.end : found.start + 1;
    }
  }
  return findings.sort((one, other) => one.start - other.start);
}
