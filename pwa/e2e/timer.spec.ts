import { expect, test } from '@playwright/test';
import { goTo, readyForOffline, signIn } from './people.ts';

test('a timer survives a closed app without signal, and its minutes become hours', async ({ browser }) => {
  const { context, page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  await context.setOffline(true);
  // Over midnight it would be the hours of two days: in the evening the visit began earlier, before that it ends later.
  const evening = (await page.evaluate(() => new Date().getHours())) >= 12;
  const away = 46 * 60_000;
  const begin = evening ? Date.now() - away : Date.now();
  await page.clock.install({ time: begin });
  await page.reload();
  await goTo(page, 'Schrijven');
  await page.getByRole('button', { name: 'Start timer' }).click();
  await expect(page.getByRole('timer')).toHaveText('0 min');

  await page.close();
  const again = await context.newPage();
  await again.clock.setSystemTime(begin + away);
  await again.goto('/');
  await expect(again.getByRole('timer')).toHaveText('46 min');
  await again.getByRole('button', { name: 'Stop' }).click();
  await expect(again.getByText(/Je timer liep 46 min/)).toBeVisible();
  await expect(again.getByRole('radio', { name: '45 min' })).toBeChecked();
  await again.getByRole('button', { name: 'Bewaar 45 min' }).click();
  await expect(again.getByText('45 min bewaard op dit toestel.')).toBeVisible();
  await expect(again.getByRole('timer')).toHaveCount(0);
});

test('a day is copied, and taken back in one tap', async ({ browser }) => {
  const { context, page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  await context.setOffline(true);
  await goTo(page, 'Schrijven');
  await page.getByRole('button', { name: /^Bewaar/ }).click();
  await expect(page.getByText(/bewaard op dit toestel/).first()).toBeVisible();
  const unsent = page.getByRole('link', { name: /Meer/ }).locator('.count');
  await expect(unsent).toHaveText(/^1 /);
  const today = page
    .locator('section')
    .filter({ has: page.getByText('Nog niet verstuurd') })
    .first();
  await today.getByRole('button', { name: /^Neem .* over$/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Wordt overgenomen' })).toBeVisible();
  await dialog.getByLabel(/Naar/).fill((await dialog.getByLabel(/Naar/).getAttribute('max')) ?? '');
  const take = dialog.getByRole('button', { name: /^Neem \d+ regels? over$/ });
  const count = Number(/\d+/.exec((await take.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await take.click();
  await expect(unsent).toHaveText(new RegExp(`^${1 + count} `));
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(unsent).toHaveText(/^1 /);
});

test('a month shows what its days hold, and leads to their week', async ({ browser }) => {
  const { page } = await signIn(browser, 'EXPERT');
  await readyForOffline(page);
  await goTo(page, 'Uren');
  await page.getByRole('link', { name: 'Maand' }).click();
  await page.getByRole('button', { name: 'Vorige maand' }).click();
  const day = page.getByRole('table').getByRole('link').first();
  await expect(day).toHaveAccessibleName(/: \d/);
  await day.click();
  await expect(page.getByRole('heading', { name: /^Week \d+$/ })).toBeVisible();
});
