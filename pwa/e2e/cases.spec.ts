import { expect, test } from '@playwright/test';
import { tapsOf } from './device.ts';
import { goTo, newWord, opensOffline, signIn } from './people.ts';
import { beginMeeting, caseInFourTaps, coupleTo } from './table.ts';

test('a case at the table without signal, its outcome, the coupling, and the expert sees the traject', async ({
  browser,
}) => {
  const { context, page } = await signIn(browser, 'PROCESS_FACILITATOR');
  await opensOffline(page);
  await expect(page.getByRole('heading', { name: 'Casustafel' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Begin of plan' })).toBeVisible();

  await beginMeeting({ context, page });
  const taps = await tapsOf(page);
  const schoolName = await caseInFourTaps(page);
  expect(await taps()).toBe(4);
  await expect(page.getByText('Bewaard op dit toestel. Nog niet verstuurd.').first()).toBeVisible();

  const table = page.getByRole('heading', { name: 'Op tafel' }).locator('..');
  await table.getByRole('link', { name: 'Bekijk' }).first().click();
  const question = page.getByLabel('De vraag', { exact: false }).first();
  await question.fill('Wat helpt Bilal na de pauze?');
  await expect(page.getByText(/Hier lijkt een voornaam te staan/)).toBeVisible();
  await question.fill('Wat helpt deze leerling na de pauze?');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(table.getByText('Wat helpt deze leerling na de pauze?')).toBeVisible();

  const note = newWord();
  await page.goto('/notities');
  await page.getByLabel('Notitie of punt voor je werklijst').fill(note);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  const own = page.locator('.card', { hasText: note });
  await expect(own.getByText('Nog niet verstuurd')).toBeVisible();
  await page.reload();
  await expect(own.getByText('Nog niet verstuurd')).toBeVisible();

  await page.goto('/tafel');
  await context.setOffline(false);
  await expect(page.getByText('Alles is verzonden')).toBeVisible({ timeout: 30_000 });

  const elsewhere = await signIn(browser, 'PROCESS_FACILITATOR');
  await elsewhere.page.goto('/notities');
  await expect(elsewhere.page.getByText(note)).toHaveCount(1);
  await elsewhere.context.close();

  const words = `Rust na de pauze ${Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}?`;
  await coupleTo(page, schoolName, 'Marit Hoogland', words);

  const expert = await signIn(browser, 'EXPERT');
  await goTo(expert.page, 'Trajecten');
  await expert.page.getByText(words).first().click();
  await expect(expert.page.getByRole('heading', { name: 'Neem contact op met de school' })).toBeVisible();
  await expert.page.getByRole('button', { name: 'Ik had contact' }).click();
  await expect(expert.page.getByText(/^Eerste contact op/)).toBeVisible();
});
