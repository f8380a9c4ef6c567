import file from '@shared/text/names.json';
import { personalPatterns, type Finding } from './personalPatterns.ts';

const lists: Record<string, string[]> = file.lists;
const parts: Record<string, string> = file.parts;

const quoted = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const choice = (words: readonly string[]) =>
  `(?:${[...words]
    .sort((one, other) => other.length - one.length)
    .map(quoted)
    .join('|')})`;

/** Fills in lists and parts until nothing stands open. */
function expand(regex: string): string {
  const filled = regex.replace(/<([a-z]+)>/g, (open, name: string) => {
    const list = lists[name];
    return list ? choice(list) : (parts[name] ?? open);
  });
  return filled === regex ? filled : expand(filled);
}

const rules = file.patterns.map(({ kind, regex }) => ({ kind, regex: new RegExp(expand(regex), 'gu') }));

/** What could lead to a pupil in text about a case (D13): personal patterns, names and addresses. The server reads the same rules. */
export function pupilText(text: string, today: string): Finding[] {
  const found = personalPatterns(text, today);
  for (const { kind, regex } of rules)
    for (const match of text.matchAll(regex)) {
      const one = { kind, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
    }
  return found.sort((one, other) => one.start - other.start);
}
