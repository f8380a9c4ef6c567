import type { Answer } from '../graphql/answer.ts';
import { query } from '../graphql/client.ts';
import type { MoreHoursQuery } from './generated/moreHours.ts';
import type { MyWorkQuery } from './generated/myWork.ts';
import moreHours from './moreHours.graphql?raw';
import myWork from './myWork.graphql?raw';

/** The whole snapshot: the first page brings everything but the older hours. */
export async function fetchWork(): Promise<Answer<MyWorkQuery>> {
  const first = await query<MyWorkQuery>('MyWork', myWork);
  if (first.kind !== 'data') return first;
  const { hourEntries } = first.data.myWork;
  const seen = new Set(hourEntries.nodes.map((entry) => entry.id));
  let page = hourEntries.pageInfo;
  while (page.hasNextPage) {
    const more = await query<MoreHoursQuery>('MoreHours', moreHours, { after: page.endCursor });
    if (more.kind !== 'data') return more;
    const { nodes, pageInfo } = more.data.myWork.hourEntries;
    // An entry logged meanwhile moves the pages: one that came twice is kept once.
    hourEntries.nodes.push(...nodes.filter((entry) => !seen.has(entry.id)));
    for (const entry of nodes) seen.add(entry.id);
    page = pageInfo;
  }
  return first;
}
