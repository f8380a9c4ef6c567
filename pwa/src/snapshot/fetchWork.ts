import type { Answer } from '../graphql/answer.ts';
import { query } from '../graphql/client.ts';
import type { MoreHoursQuery } from './generated/moreHours.ts';
import type { MyWorkQuery } from './generated/myWork.ts';
import moreHours from './moreHours.graphql?raw';
import myWork from './myWork.graphql?raw';
import type { Work } from './work.ts';

/** The whole snapshot: the first page brings everything but the older hours, and those come from the one before when none changed. */
export async function fetchWork(before: Work | null): Promise<Answer<Work>> {
  const first = await query<MyWorkQuery>('MyWork', myWork);
  if (first.kind !== 'data') return first;
  const { hourEntries, hoursMark } = first.data.myWork;
  const seen = new Set(hourEntries.nodes.map((entry) => entry.id));
  // An entry logged meanwhile moves the pages: one that came twice is kept once.
  const add = (nodes: typeof hourEntries.nodes) => {
    hourEntries.nodes.push(...nodes.filter((entry) => !seen.has(entry.id)));
    for (const entry of nodes) seen.add(entry.id);
  };
  if (before?.myWork.hoursMark === hoursMark) {
    add(before.myWork.hourEntries.nodes);
    return first;
  }
  let page = hourEntries.pageInfo;
  while (page.hasNextPage) {
    const more = await query<MoreHoursQuery>('MoreHours', moreHours, { after: page.endCursor });
    if (more.kind !== 'data') return more;
    add(more.data.myWork.hourEntries.nodes);
    page = more.data.myWork.hourEntries.pageInfo;
  }
  return first;
}
