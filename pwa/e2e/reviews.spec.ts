import { expect, type Page, test } from '@playwright/test';
import { goTo, laptop, opensOffline, phone, signIn } from './people.ts';

/** Counts what a hand does, from here on. */
async function tapsOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = window as unknown as { taps: number };
    counter.taps = 0;
    addEventListener('pointerdown', () => (counter.taps += 1), true);
  });
  return () => page.evaluate(() => (window as unknown as { taps: number }).taps);
}

test('a whole round: accepted, prepared without signal, held, agreed and confirmed by both', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const expert = await signIn(browser, 'EXPERT', phone);
  const manager = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  const word = `Zonnig ${Date.now().toString(36).replace(/\d/g, 'x')}`;

  await test.step('the expert accepts the moment', async () => {
    await expert.page.goto('/gesprek');
    await expert.page
      .getByRole('link', { name: /gepland/ })
      .first()
      .click();
    await expert.page.getByRole('button', { name: 'Dat past' }).click();
    await expect(expert.page.getByRole('button', { name: 'Dat past' })).toHaveCount(0);
  });

  await test.step('and writes the reflection without signal', async () => {
    await opensOffline(expert.page);
    await expert.page.getByRole('link', { name: 'Schrijf je reflectie' }).click();
    await expect(expert.page.getByRole('heading', { name: 'Mijn reflectie' })).toBeVisible();
    await expert.context.setOffline(true);
    await expert.page.getByLabel('Waar ben je trots op?').fill(word);
    await expert.page.getByText('passend', { exact: true }).click();
    await expert.page.getByText('liever mondeling').click();
    await expect(expert.page.getByText('Bewaard op dit toestel. Nog niet verstuurd.').first()).toBeVisible();
    await expert.page.reload();
    await expect(expert.page.getByLabel('Waar ben je trots op?')).toHaveValue(word);
    await expect(expert.page.getByRole('radio', { name: 'liever mondeling' })).toBeChecked();
    await expert.page.getByRole('button', { name: 'Deel met mijn manager' }).click();
    await expect(expert.page.getByText('Je manager kan dit lezen.')).toBeVisible();
  });

  await test.step('which nobody sees before there is signal', async () => {
    await expert.context.setOffline(false);
    await expert.page.goto('/');
    await expect(expert.page.getByText('Alles is verzonden')).toBeVisible({ timeout: 30_000 });
  });

  await test.step('the manager prepares in two taps on one page', async () => {
    await manager.page.goto('/');
    await expect(manager.page.getByRole('heading', { level: 1 })).toBeVisible();
    const taps = await tapsOf(manager.page);
    await goTo(manager.page, 'Gesprekken');
    await manager.page
      .locator('.board')
      .getByRole('link', { name: /Marit Hoogland/ })
      .click();
    for (const line of ['Uren', 'Vragen', 'Snelheid', 'Doelen', 'Tevredenheid'])
      await expect(manager.page.locator('.headlines').getByText(line, { exact: true })).toBeVisible();
    await expect(manager.page.getByText(word)).toBeVisible();
    await expect(manager.page.getByText('liever mondeling')).toBeVisible();
    await expect(manager.page.getByRole('heading', { name: /^Trajecten/ })).toBeVisible();
    expect(await taps()).toBeLessThanOrEqual(3);
  });

  await test.step('takes notes, also while the connection is gone', async () => {
    await opensOffline(manager.page);
    await manager.page.getByLabel('Eigen notities').fill('Alleen voor mij');
    await manager.context.setOffline(true);
    await manager.page.getByLabel('Samen vastgelegd').first().fill(`Samen: ${word}`);
    await expect(manager.page.getByText('Bewaard op dit toestel. Nog niet verstuurd.').first()).toBeVisible();
    await manager.context.setOffline(false);
    await expect(manager.page.getByText('Bewaard op dit toestel. Nog niet verstuurd.')).toHaveCount(0, {
      timeout: 30_000,
    });
    await manager.page.getByLabel('Nieuwe afspraak').fill('Intervisie in het voorjaar');
    await manager.page.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(manager.page.getByText('Intervisie in het voorjaar')).toBeVisible();
  });

  await test.step('says that it was held, and confirms', async () => {
    await manager.page.getByRole('button', { name: 'Het gesprek is gehouden' }).click();
    await manager.page.getByRole('button', { name: 'Gehouden', exact: true }).click();
    await manager.page.getByRole('button', { name: 'Bevestig de afspraken' }).click();
    await expect(manager.page.getByText('te bevestigen')).toBeVisible();
  });

  await test.step('the expert reads the same and confirms', async () => {
    await expert.page.goto('/gesprek');
    await expert.page
      .getByRole('link', { name: /te bevestigen/ })
      .first()
      .click();
    await expect(expert.page.getByText(`Samen: ${word}`)).toBeVisible();
    await expect(expert.page.getByText('Alleen voor mij')).toHaveCount(0);
    await expert.page.getByRole('button', { name: 'Bevestig de afspraken' }).click();
    await expect(expert.page.locator('header').getByText('bevestigd', { exact: true })).toBeVisible();
    await expect(expert.page.getByText('Ellen Waterink').first()).toBeVisible();
  });

  await test.step('and takes it along as a file', async () => {
    const download = expert.page.waitForEvent('download');
    await expert.page.getByRole('link', { name: 'Bewaar als pdf' }).click();
    expect((await download).suggestedFilename()).toMatch(/^kwartaalgesprek .*\.pdf$/);
  });
});
