import { expect } from 'vitest';
import type { Entry } from '../entry.ts';
import { newId } from '../ids.ts';
import { endPause } from '../pause.ts';
import { Crash } from './crash.ts';
import { modelPhone, type ModelPhone, type Tab } from './phone.ts';
import type { Schedule, Step } from './schedule.ts';
import type { Held, World } from './world.ts';

/** What the person was told: which entries are kept, and which the server has. */
interface Told {
  ids: string[];
  kept: Set<string>;
  acknowledged: Map<string, Entry>;
}

const WRONG = 7;
const MENDED = 35;
const ROUNDS = 12;

/** Plays a schedule on a phone, lets everything calm down, and holds the server against what the person was told. */
export async function play(world: World, schedule: Schedule): Promise<void> {
  const phone = await modelPhone(world);
  const told: Told = { ids: [], kept: new Set(), acknowledged: new Map() };
  for (const step of schedule) {
    await take(phone, told, step);
    await listen(phone, told);
  }
  await calm(phone, told);
  await judge(phone, told);
  for (const tab of phone.tabs) tab.close();
}

async function take(phone: ModelPhone, told: Told, step: Step): Promise<void> {
  const tabOf = (number: number) => phone.tabs[number] as Tab;
  switch (step.type) {
    case 'log':
      return log(phone, told, tabOf(step.tab), step.wrong ? WRONG : 5);
    case 'edit':
      return edit(phone, told, tabOf(step.tab), step.which);
    case 'mishap':
      return phone.world.plan(step.kind);
    case 'snapshot':
      return settle(phone, told, tabOf(step.tab));
    case 'send':
      phone.clock.now += 10_000;
      await Promise.all(step.tabs.map((number) => tabOf(number).send()));
      return;
    case 'crash':
      phone.clock.now += 10_000;
      return dying(tabOf(step.tab), step.after, (tab) =>
        step.during === 'send' ? tab.send() : log(phone, told, tab, 5),
      );
  }
}

async function dying(tab: Tab, after: number, work: (tab: Tab) => Promise<unknown>): Promise<void> {
  tab.fuse.arm(after);
  try {
    await work(tab);
  } catch (error) {
    if (!died(error)) throw error;
  } finally {
    tab.fuse.disarm();
  }
}

/** A transaction that was rolled back under a dying tab says so too. */
const died = (error: unknown) =>
  error instanceof Crash || (error instanceof DOMException && error.name === 'AbortError');

async function log(phone: ModelPhone, told: Told, tab: Tab, minutes: number): Promise<void> {
  const id = newId();
  told.ids.push(id);
  told.kept.add(await tab.outbox.append(phone.world.log(id, minutes), phone.clock.now));
}

async function edit(phone: ModelPhone, told: Told, tab: Tab, which: number): Promise<void> {
  const id = told.ids[which % Math.max(1, told.ids.length)];
  const about = (await tab.outbox.list()).filter((entry) => entry.touches.includes(id ?? ''));
  const last = about.at(-1);
  if (!id || !last) return;
  const basis = last.state === 'sent' ? { basedOnVersion: last.version } : { follows: last.mutationId };
  const minutes = 5 * ((Number(last.input.minutes) % 5 === 0 ? Number(last.input.minutes) / 5 : 1) + 1);
  told.kept.add(await tab.outbox.append(phone.world.correct(id, minutes, basis), phone.clock.now));
}

/** A snapshot lets go of what was acknowledged before it was asked for: all of that must be in it. */
async function settle(phone: ModelPhone, told: Told, tab: Tab): Promise<void> {
  phone.clock.now += 1;
  const held = await phone.world.held();
  await tab.outbox.settleInto('work', [...held.keys()], phone.clock.now);
  const left = new Set((await tab.outbox.list()).map(({ mutationId }) => mutationId));
  for (const [mutationId, entry] of told.acknowledged)
    if (!left.has(mutationId)) expect(held.has(entry.input.id as string)).toBe(true);
}

async function listen(phone: ModelPhone, told: Told): Promise<void> {
  for (const entry of await (phone.tabs[0] as Tab).outbox.list())
    if (entry.state === 'sent') told.acknowledged.set(entry.mutationId, entry);
}

/** The connection is back, and the person mends what was refused. */
async function calm(phone: ModelPhone, told: Told): Promise<void> {
  phone.world.calm();
  const tab = phone.tabs[0] as Tab;
  for (let round = 0; round < ROUNDS; round += 1) {
    await endPause(tab.database);
    phone.clock.now += 10 * 60_000;
    for (const entry of await tab.outbox.list())
      if (entry.state === 'refused') await mend(phone, told, tab, entry);
    await tab.send();
    await listen(phone, told);
    if ((await tab.outbox.list()).every(({ state }) => state === 'sent')) return;
  }
}

async function mend(phone: ModelPhone, told: Told, tab: Tab, entry: Entry): Promise<void> {
  if (entry.input.minutes !== WRONG) return tab.outbox.retryRefused(entry.mutationId, phone.clock.now);
  const mended = { ...entry.input, minutes: MENDED };
  told.kept.delete(entry.mutationId);
  told.kept.add(await tab.outbox.replaceRefused(entry.mutationId, mended));
}

async function judge(phone: ModelPhone, told: Told): Promise<void> {
  const left = await (phone.tabs[0] as Tab).outbox.list();
  expect(
    left.filter(({ state }) => state !== 'sent').map(({ operation, refusals }) => [operation, refusals]),
  ).toEqual([]);
  // Nothing that was called kept is missing.
  expect([...told.kept].filter((mutationId) => !told.acknowledged.has(mutationId))).toEqual([]);
  expect(sorted(await phone.world.held())).toEqual(sorted(heldAfter([...told.acknowledged.values()])));
}

/** What the server must hold: each acknowledged change once, so that the versions count up from 1 without a gap. */
function heldAfter(acknowledged: readonly Entry[]): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const { input, version } of [...acknowledged].sort(
    (one, other) => (one.version ?? 0) - (other.version ?? 0),
  )) {
    const id = input.id as string;
    expect(version).toBe((held.get(id)?.version ?? 0) + 1);
    held.set(id, { version: version ?? 0, minutes: input.minutes as number });
  }
  return held;
}

const sorted = <T>(map: Map<string, T>) => [...map].sort(([one], [other]) => one.localeCompare(other));
