import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { goTo, laptop, newWord, readyForOffline, signIn } from './people.ts';

test('an expert logs a visit without signal, and the manager sees it exactly once', async ({ browser }) => {
  const note = newWord();
  const { context, page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);

  await context.setOffline(true);
  await goTo(page, 'Schrijven');
  await page.getByLabel('Notitie').fill(note);
  // Tapped twice, as thumbs do.
  await page.getByRole('button', { name: /^Bewaar/ }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByText(/bewaard op dit toestel/).first()).toBeVisible();

  await page.reload();
  await expect(page.getByText('Bewaard op dit toestel. Nog niet verstuurd.').first()).toBeVisible();
  await goTo(page, 'Meer');
  await expect(page.getByRole('link', { name: /Verzenden/ })).toContainText('1');

  await context.setOffline(false);
  await goTo(page, 'Vandaag');
  await expect(page.getByText('Alles is verzonden')).toBeVisible({ timeout: 30_000 });

  const manager = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  await goTo(manager.page, 'Overzicht');
  await expect(manager.page.getByRole('cell', { name: note })).toHaveCount(1);
});

test('an answer that is lost on the way gives one entry', async ({ browser }) => {
  const note = newWord();
  const { context, page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  let calls = 0;
  await context.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation HourEntryLog')) return route.continue();
    calls += 1;
    if (calls > 1) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await goTo(page, 'Schrijven');
  await page.getByLabel('Notitie').fill(note);
  await page.getByRole('button', { name: /^Bewaar/ }).click();
  await expect.poll(() => calls, { timeout: 30_000 }).toBe(2);

  const manager = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  await goTo(manager.page, 'Overzicht');
  await expect(manager.page.getByRole('cell', { name: note })).toHaveCount(1);
});

test('what is undone is gone, also for the manager', async ({ browser }) => {
  const note = newWord();
  const { page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  await goTo(page, 'Schrijven');
  await page.getByLabel('Notitie').fill(note);
  await page.getByRole('button', { name: /^Bewaar/ }).click();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await goTo(page, 'Vandaag');
  await expect(page.getByText('Alles is verzonden')).toBeVisible({ timeout: 30_000 });

  const manager = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  await goTo(manager.page, 'Overzicht');
  await expect(manager.page.getByRole('heading', { name: 'Regels' })).toBeVisible();
  await expect(manager.page.getByRole('cell', { name: note })).toHaveCount(0);
});

test('signing out with unsent hours asks first, and wipes the device', async ({ browser }) => {
  const { context, page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  await context.setOffline(true);
  await goTo(page, 'Schrijven');
  await page.getByRole('button', { name: /^Bewaar/ }).click();
  await expect(page.getByText(/bewaard op dit toestel/).first()).toBeVisible();
  await goTo(page, 'Meer');
  await page.getByRole('link', { name: 'Mijn account' }).click();
  await page.getByRole('button', { name: 'Log uit op dit toestel' }).click();
  await expect(page.getByText('1 regel is nog niet verstuurd.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  await download;
  await page.getByRole('button', { name: 'Log uit en wis' }).click();
  await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible();
  // Leaving ends in a fresh page; what is asked of the old one while it goes is asked again.
  await expect(async () => {
    const stores = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(stores).toEqual(['uitzicht-device']);
  }).toPass();
});

test('who may not get back in keeps the unsent hours as a file', async ({ browser }) => {
  const note = newWord();
  const { context, page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  await context.request.delete('/api/session', { headers: { 'X-Uitzicht': '1' } });
  await goTo(page, 'Schrijven');
  await page.getByLabel('Notitie').fill(note);
  await page.getByRole('button', { name: /^Bewaar/ }).click();

  await expect(page.getByText(/1 regel staat alleen op dit toestel/)).toBeVisible();
  await page.getByRole('link', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { name: 'Uitzicht' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain(note);
});
