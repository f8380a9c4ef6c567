import { expect, test } from '@playwright/test';
import { laptop, newWord, signIn } from './people.ts';

test('an expert is invited with terms, gets others and a role for a region, and goes', async ({
  browser,
}) => {
  const name = newWord().replace('Bezoek', 'Proef');
  const { page } = await signIn(browser, 'ADMINISTRATOR', laptop);
  await page.goto('/mensen/uitnodigen');
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('E-mailadres').fill(`${name.replace(' ', '.').toLowerCase()}@demo.uitzicht.example`);
  await page.getByLabel(/^Expert/).check();
  await page.getByLabel('Fte').fill('0,5');
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await expect(page.getByText('Dit is nog leeg. Vul het in.')).toHaveCount(3);
  await page.getByText('ma', { exact: true }).click();
  await page.getByText('di', { exact: true }).click();
  await expect(page.getByText('0,5 fte op 2 dagen is 10 uur per dag.')).toBeVisible();
  await page.getByRole('group', { name: 'Expertise' }).getByRole('checkbox').first().check();
  await page.getByRole('group', { name: "Regio's" }).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();

  await page.getByLabel('Zoek').fill(name);
  await page.getByRole('link', { name }).click();
  await expect(page.getByText('0,5 (20 uur per week)')).toBeVisible();
  await page.getByRole('button', { name: 'Wijzig', exact: true }).click();
  await page.getByLabel('Fte').fill('0,7');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('0,7 (28 uur per week)')).toBeVisible();

  await page.getByRole('button', { name: 'Wijzig de rollen' }).click();
  await page.getByLabel(/^Manager/).check();
  await page.getByLabel('Manager ondersteuning geldt voor').selectOption('some');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Kies waar de rol Manager ondersteuning geldt.')).toBeVisible();
  await page
    .getByLabel(/^Regio /)
    .first()
    .check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText(/Manager ondersteuning \(.+\)/)).toBeVisible();

  await page.getByRole('link', { name: 'Beëindig de toegang' }).click();
  await expect(page.getByText('Er lopen geen trajecten met deze persoon.')).toBeVisible();
  await page.getByRole('button', { name: 'Beëindig de toegang' }).click();
  await expect(page.getByText(`${name} kan niet meer inloggen bij jullie.`)).toBeVisible();
  await page.getByLabel('Zoek').fill(name);
  await expect(page.getByText('Niemand gevonden.')).toBeVisible();
});

test('nobody goes while a traject would lose its first expert unseen', async ({ browser }) => {
  const { page } = await signIn(browser, 'ADMINISTRATOR', laptop);
  await page.goto('/mensen');
  await page.getByRole('link', { name: 'Marit Hoogland' }).click();
  await page.getByRole('link', { name: 'Beëindig de toegang' }).click();
  await page.getByRole('button', { name: 'Beëindig de toegang' }).click();
  await expect(page.getByText('Kies wie het overneemt').first()).toBeVisible();
  await expect(page).toHaveURL(/\/einde$/);
});
