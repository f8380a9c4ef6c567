import correctHours from '../../features/hours/correctHours.graphql?raw';
import logHours from '../../features/hours/logHours.graphql?raw';
import { ask, type GraphqlRequest } from '../../graphql/answer.ts';
import type { Acknowledgement } from '../sender.ts';
import { mutex } from '../fixture.ts';
import { Network } from './network.ts';
import type { Held, World } from './world.ts';

const PASSWORD = 'uitzicht-demonstratie';
const headers = { 'Content-Type': 'application/json', 'X-Uitzicht': '1', 'X-Uitzicht-Schema': '1' };

const HELD = `query($filter: HourFilter!) {
  hourEntries(first: 100, filter: $filter) { nodes { id version minutes } pageInfo { hasNextPage } }
}`;

interface HeldAnswer {
  hourEntries: { nodes: (Held & { id: string })[]; pageInfo: { hasNextPage: boolean } };
}

/** Someone of the demonstration, signed in at the real server. */
export class Person {
  readonly network: Network;

  private constructor(address: string) {
    this.network = new Network(address);
  }

  static async signIn(address: string, email: string): Promise<Person> {
    const person = new Person(address);
    const body = JSON.stringify({ email, password: PASSWORD });
    const response = await person.network.send('/api/session', { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status}`);
    return person;
  }

  async query<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const body = JSON.stringify({ query, variables });
    const response = await this.network.send('/graphql', { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (!data || errors) throw new Error(`${response.status}: ${JSON.stringify(errors)}`);
    return data;
  }
}

/** The real server, for the work of one expert on one day that nobody else logs on meanwhile. */
export async function realWorld(person: Person, kind: string, date: string): Promise<World> {
  const lock = mutex();
  const onDay = async () => {
    const { hourEntries } = await person.query<HeldAnswer>(HELD, { filter: { from: date, to: date } });
    if (hourEntries.pageInfo.hasNextPage) throw new Error(`More than a page of hours on ${date}`);
    return hourEntries.nodes;
  };
  const before = new Set((await onDay()).map(({ id }) => id));
  return {
    log: (id, minutes) => ({
      operation: 'HourEntryLog',
      input: {
        id,
        date,
        minutes,
        travelMinutes: 0,
        activityKindId: kind,
        trajectId: null,
        networkId: null,
        note: '',
      },
      touches: [id],
    }),
    correct: (id, minutes, basis) => ({
      operation: 'HourEntryCorrect',
      input: { id, minutes },
      touches: [id],
      ...basis,
    }),
    ask: (request: GraphqlRequest) => person.network.within(() => ask<Acknowledgement>(request, lock)),
    plan: (mishap) => person.network.plan(mishap),
    calm: () => person.network.calm(),
    async held() {
      const mine = (await onDay()).filter(({ id }) => !before.has(id));
      const held = new Map(mine.map(({ id, version, minutes }) => [id, { version, minutes }]));
      if (held.size !== mine.length) throw new Error('The server holds an entry twice');
      return held;
    },
    documents: { HourEntryLog: logHours, HourEntryCorrect: correctHours },
  };
}
