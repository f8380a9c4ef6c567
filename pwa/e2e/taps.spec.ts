import { expect, test } from '@playwright/test';
import { tapsOf } from './device.ts';
import { goTo, readyForOffline, signIn } from './people.ts';

test.describe('without signal', () => {
  test('a visit like the last one is two taps', async ({ browser }) => {
    const { context, page } = await signIn(browser, 'EXPERT');
    await readyForOffline(page);
    await context.setOffline(true);
    const taps = await tapsOf(page);
    await goTo(page, 'Schrijven');
    await page.getByRole('button', { name: /^Bewaar/ }).click();
    await expect(page.getByText(/bewaard op dit toestel/).first()).toBeVisible();
    expect(await taps()).toBe(2);
  });

  test('a different visit is five taps and no typing', async ({ browser }) => {
    const { context, page } = await signIn(browser, 'EXPERT');
    await readyForOffline(page);
    await context.setOffline(true);
    const taps = await tapsOf(page);
    const other = (group: string) =>
      page.getByRole('group', { name: group }).locator('label:not(:has(:checked))').first();
    await goTo(page, 'Schrijven');
    await other('Waarvoor').click();
    await other('Hoe lang').click();
    await other('Wat deed je').click();
    await page.getByRole('button', { name: /^Bewaar/ }).click();
    await expect(page.getByText(/bewaard op dit toestel/).first()).toBeVisible();
    expect(await taps()).toBe(5);
  });

  test('an appointment becomes hours in one tap', async ({ browser }) => {
    const { context, page } = await signIn(browser, 'EXPERT');
    await readyForOffline(page);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    const today = await page.evaluate(() =>
      new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date()),
    );
    await page.getByLabel('Dag').fill(today);
    await page.getByRole('button', { name: 'Bewaar de afspraak' }).click();
    const planned = page.getByRole('button', { name: /^Ik was hier/ });
    await expect(planned.first()).toBeVisible();
    const before = await planned.count();
    const taps = await tapsOf(page);
    await planned.first().click();
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
    await expect(planned).toHaveCount(before - 1);
    expect(await taps()).toBe(1);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(planned).toHaveCount(before);
  });
});
