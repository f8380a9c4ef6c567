import { expect, test } from '@playwright/test';
import { phone, signIn } from './people.ts';

interface Mails {
  mails?: { recipient?: string; text: string | null }[];
}

const WORDS = 'Begin de les met een vaste start, en loop daarna een ronde.';

test('a teacher reads an advice by the link of a mail and a code to the same address, and the expert sees so', async ({
  browser,
}) => {
  const { page, context } = await signIn(browser, 'EXPERT');
  const mailed = async (pattern: RegExp): Promise<string> => {
    let found: string | undefined;
    await expect
      .poll(async () => {
        const answer = await context.request.get('/api/demonstration/mails');
        const { mails = [] } = (await answer.json()) as Mails;
        found = mails.map(({ text }) => text?.match(pattern)?.[1]).find(Boolean);
        return found;
      })
      .toBeTruthy();
    return found ?? '';
  };

  await test.step('the expert writes an advice and sends it', async () => {
    await page.goto('/trajecten');
    await page.getByRole('main').locator('a[href^="/trajecten/"]').first().click();
    await page.getByRole('link', { name: 'Schrijf', exact: true }).click();
    await page.getByText('Leerkracht: niet in het dossier').click();
    await page.getByText('Leerkracht', { exact: true }).click();
    await page.getByLabel('Tekst').fill(WORDS);
    await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await page.getByText(WORDS).first().click();
    await page.getByRole('button', { name: 'Stuur aan leerkracht of IB’er' }).click();
    await page.getByLabel('E-mailadres').fill('geen adres');
    await page.getByRole('button', { name: 'Stuur de link' }).click();
    await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible();
    await page.getByLabel('E-mailadres').fill('juf@delinde.example');
    await page.getByRole('button', { name: 'Stuur de link' }).click();
    await expect(page.getByText('nog niet gelezen')).toBeVisible();
  });

  const reader = await browser.newContext({ viewport: phone });
  const door = await reader.newPage();
  await test.step('the teacher opens the link without an account', async () => {
    await door.goto(await mailed(/(\/advies#\S+)/));
    await expect(door.getByText(WORDS)).toHaveCount(0);
    await door.getByRole('button', { name: 'Stuur een code aan j...@delinde.example' }).click();
    await door.getByLabel('Code uit de mail').fill('12');
    await door.getByRole('button', { name: 'Lees het advies' }).click();
    await expect(door.getByText('Deze code klopt niet (meer).')).toBeVisible();
    await door.getByLabel('Code uit de mail').fill(await mailed(/Je code is (\d{6})/));
    await door.getByRole('button', { name: 'Lees het advies' }).click();
    await expect(door.getByText(WORDS)).toBeVisible();
  });

  await test.step('the expert sees that it was read', async () => {
    await page.reload();
    await expect(page.getByText('gelezen op')).toBeVisible();
  });
});
