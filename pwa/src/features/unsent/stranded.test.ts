import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../outbox/FakeServer.ts';
import { log, phone } from '../../outbox/fixture.ts';
import { readPause } from '../../outbox/pause.ts';
import { entries, pause } from '../../session/membership.ts';
import { signedOut } from '../../session/sync.ts';
import { stranded } from './stranded.ts';
import { asTable } from './unsentFile.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { onLine: true }));

afterEach(() => {
  entries.value = [];
  pause.value = null;
  signedOut.value = false;
});

/** What the app knows after it tried to send this much, and the server answered so. */
async function tried(kind: 'signed-out' | 'forbidden' | 'offline', count: number) {
  const server = new FakeServer();
  const { outbox, database, send } = await phone(server);
  for (let made = 0; made < count; made += 1) await outbox.append(log());
  server.script.push({ kind });
  await send();
  entries.value = await outbox.list();
  pause.value = await readPause(database);
}

describe('an account that was disabled', () => {
  it('is offered its unsent hours as a file when the server says 401', async () => {
    await tried('signed-out', 2);
    expect(stranded.value).toEqual({
      canSignIn: true,
      text: 'Je bent uitgelogd en 2 regels staan alleen op dit toestel. Log in om ze te versturen. Lukt dat niet meer, bewaar ze dan als bestand en geef dat aan je manager.',
    });
    expect(entries.value).toHaveLength(2);
  });

  it('is offered them when the server says 403, without the advice to sign in', async () => {
    await tried('forbidden', 1);
    expect(stranded.value).toEqual({
      canSignIn: false,
      text: 'De server laat je niet meer toe en 1 regel staat alleen op dit toestel. Bewaar die als bestand en geef dat aan je manager.',
    });
  });

  it('is offered them too when only reading was refused', async () => {
    await tried('offline', 1);
    expect(stranded.value).toBeNull();
    signedOut.value = true;
    expect(stranded.value?.canSignIn).toBe(true);
  });

  it('is offered nothing when everything was sent', async () => {
    await tried('signed-out', 0);
    signedOut.value = true;
    expect(stranded.value).toBeNull();
  });
});

describe('the file', () => {
  it('holds the hours in words and in numbers a spreadsheet reads, and no formula', async () => {
    const { outbox } = await phone();
    const hours = { date: '2026-11-20', minutes: 95, travelMinutes: 30, note: '=HYPERLINK("kwaad";1)' };
    await outbox.append({ operation: 'HourEntryLog', input: { id: 'a', ...hours }, touches: ['a'] });
    await outbox.append({ operation: 'NoteWrite', input: { text: 'Rust; en ruimte' }, touches: ['b'] });
    const lines = asTable(await outbox.list()).split('\r\n');
    expect(lines[0]).toBe('\uFEFFWat;Datum;Uren;Reistijd in uren;Soort werk;Waarvoor;Notitie;Stand');
    expect(lines[1]).toBe(
      `Uren;2026-11-20;1,58;0,50;;Algemeen werk;"'=HYPERLINK(""kwaad"";1)";niet verstuurd`,
    );
    expect(lines[2]).toBe('Notitie;;;;;;"text: Rust; en ruimte";niet verstuurd');
  });

  it('says why the server did not take something', async () => {
    const { outbox } = await phone();
    const id = await outbox.append({ operation: 'MonthSubmit', input: { month: '2026-10' }, touches: ['m'] });
    await outbox.refuse(id, [{ code: 'FORBIDDEN', field: [], message: 'Dit hoort niet bij jouw rol.' }], 1);
    expect(asTable(await outbox.list())).toContain(
      'Maand indienen;2026-10;;;;;month: 2026-10;Dit hoort niet bij jouw rol.',
    );
  });
});
