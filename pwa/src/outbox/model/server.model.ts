// Against a running demonstration: UITZICHT_URL=http://localhost:8080 npm run model. OUTBOX_SEED=n repeats or varies it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusDays, previousMonth, monthOf, today } from '../../dates/civil.ts';
import { everyPhoneItsOwnNetwork } from './network.ts';
import { play } from './play.ts';
import { Person, realWorld } from './realWorld.ts';
import { schedule, type Schedule } from './schedule.ts';

const SCHEDULES = Number(process.env.OUTBOX_SCHEDULES ?? 1_000);
const AT_ONCE = 8;
const EXPERTS = 2 * AT_ONCE;
const seed = Number(process.env.OUTBOX_SEED ?? 20_261_122);
const address = process.env.UITZICHT_URL ?? 'http://localhost:8080';

interface Experts {
  experts: { nodes: { name: string }[] };
}
interface Kinds {
  myWork: {
    activityKinds: {
      nodes: { id: string; appliesTo: string; notForExperts: string | null; retired: boolean }[];
    };
  };
}

/** The addresses of the demonstration follow from the names. */
async function emailsOfExperts(): Promise<string[]> {
  const manager = await Person.signIn(address, 'manager@demo.uitzicht.example');
  const { experts } = await manager.query<Experts>('{ experts(first: 100) { nodes { name } } }');
  const plain = (name: string) =>
    name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');
  // The first two have an address of their own, which the journeys use.
  return experts.nodes
    .map(({ name }) => name)
    .filter((name) => !['Marit Hoogland', 'Joris van Eikenhorst'].includes(name))
    .slice(0, EXPERTS)
    .map((name) => `${plain(name)}@demo.uitzicht.example`);
}

/** The days of this month and the one before: those are not accepted yet. */
function openDays(): string[] {
  const days: string[] = [];
  for (let day = today(); day >= `${previousMonth(monthOf(today()))}-01`; day = plusDays(day, -1))
    days.push(day);
  return days;
}

it(`${SCHEDULES} schedules against the real server, seed ${seed}`, async () => {
  const emails = await emailsOfExperts();
  const people = await Promise.all(emails.map((email) => Person.signIn(address, email)));
  expect(people).toHaveLength(EXPERTS);
  const { myWork } = await (people[0] as Person).query<Kinds>(
    '{ myWork { activityKinds(first: 60) { nodes { id appliesTo notForExperts retired } } } }',
  );
  const kind = myWork.activityKinds.nodes.find(
    (one) => one.appliesTo === 'GENERAL' && !one.notForExperts && !one.retired,
  );
  const days = openDays();
  everyPhoneItsOwnNetwork();
  let round = 0;

  const one = async (steps: Schedule, place: number) => {
    const turn = round * AT_ONCE + place;
    const day = days[Math.floor(turn / EXPERTS) % days.length] as string;
    const world = await realWorld(people[turn % EXPERTS] as Person, kind?.id ?? '', day);
    try {
      await play(world, steps);
    } catch (error) {
      throw new Error(`Schedule ${JSON.stringify(steps)}: ${String(error)}`, { cause: error });
    }
  };
  const together = fc.array(schedule, { minLength: AT_ONCE, maxLength: AT_ONCE });
  await fc.assert(
    fc.asyncProperty(together, async (schedules) => {
      await Promise.all(schedules.map(one));
      round += 1;
    }),
    // Shrinking would take many minutes: the message names the schedule that failed, and the seed repeats it.
    { numRuns: SCHEDULES / AT_ONCE, seed, endOnFailure: true },
  );
});
