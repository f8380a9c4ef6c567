import { expect, test } from '@playwright/test';
import { plusDays, today } from '../src/dates/civil.ts';
import { goTo, laptop, newWord, readyForOffline, signIn } from './people.ts';

test('what was corrected and withdrawn can be read, with who and why', async ({ browser }) => {
  const note = newWord();
  const { page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  await goTo(page, 'Schrijven');
  await page.getByLabel('Notitie').fill(note);
  await page
    .getByRole('group', { name: /Reistijd/ })
    .getByText('1 uur', { exact: true })
    .click();
  await page.getByRole('button', { name: /^Bewaar/ }).click();
  await goTo(page, 'Uren');
  // Other journeys write hours for the same expert meanwhile; nobody else travels an hour.
  await page.locator('a.entry', { hasText: 'reis 1 uur' }).first().click();
  await expect(page.getByText(note)).toBeVisible();
  await expect(page.getByText('Verzonden')).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Wijzig' }).click();
  await page.getByLabel('Notitie').fill(`${note} anders`);
  await page.getByLabel('Waarom').fill('vergeten erbij te schrijven');
  await page.getByRole('button', { name: /^Bewaar/ }).click();
  await expect(page.getByText(`${note} werd ${note} anders`)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/: vergeten erbij te schrijven/)).toBeVisible();

  await page.getByRole('button', { name: 'Trek in' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByLabel('Waarom').fill('dubbel geschreven');
  await asked.getByRole('button', { name: 'Trek in' }).click();
  await page.getByText('Ingetrokken uren').click();
  await expect(page.getByText(/: dubbel geschreven/).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(`${note} werd ${note} anders`)).toBeVisible();

  const manager = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  await goTo(manager.page, 'Overzicht');
  await manager.page.getByText('Ingetrokken uren').click();
  await expect(manager.page.getByText(`${note} werd ${note} anders`)).toBeVisible();
});

test('hours from before what the device keeps are looked up, and only with a network', async ({
  browser,
}) => {
  const { context, page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  await page.goto(`/uren?week=${plusDays(today(), -15 * 7)}`);
  const entries = page.locator('a.entry');
  await expect(async () => {
    await page.getByRole('button', { name: 'Vorige week' }).click();
    await expect(entries.first()).toBeVisible({ timeout: 1_500 });
  }).toPass();
  const address = page.url();
  await entries.first().click();
  const day = await page.locator('dl.facts dd').first().textContent();
  await page.reload();
  await expect(page.locator('dl.facts dd').first()).toHaveText(day ?? '');

  await context.setOffline(true);
  await page.goto(address);
  await expect(page.getByText('Oudere uren staan niet op dit toestel.')).toBeVisible();
  await expect(page.getByText('Nog geen uren in deze week')).toBeHidden();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(entries.first()).toBeVisible();
});
