import { expect, test } from '@playwright/test';
import { laptop, phone, signIn } from './people.ts';

/** A picture of 200 by 200 pixels, made in the browser, as a phone's camera would hand over a larger one. */
const picture = (colour: string) =>
  new Promise<string>((resolve) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 200;
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = colour;
    context?.fillRect(0, 0, 200, 200);
    resolve(canvas.toDataURL('image/png').split(',')[1] ?? '');
  });

test('an expert keeps the own page, everybody reads it without script, and gone is gone', async ({
  browser,
}, testInfo) => {
  const expert = await signIn(browser, 'EXPERT', phone);
  const word = `Meedenken ${Date.now().toString(36).replace(/\d/g, 'x')}`;
  const reader = await browser.newContext({ viewport: laptop, javaScriptEnabled: false });
  const book = await reader.newPage();

  await test.step('a photo and a few lines, from Meer', async () => {
    await expert.page.goto('/meer');
    await expert.page.getByRole('link', { name: 'Expertboek' }).click();
    // The address of a photo follows from its bytes: a second try brings another one.
    const colour = testInfo.retry === 0 ? 'teal' : 'maroon';
    const buffer = Buffer.from(await expert.page.evaluate(picture, colour), 'base64');
    const before = await expert.page.locator('img.portrait').first().getAttribute('src');
    await expert.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'ik.png', mimeType: 'image/png', buffer });
    await expect(expert.page.locator('img.portrait').first()).not.toHaveAttribute('src', before ?? '');
    await expert.page.getByLabel('Over jou').fill(word);
    const open = expert.page.getByRole('checkbox');
    if (!(await open.isChecked())) await open.check();
    await expert.page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(expert.page.getByText('Bewaard. Je staat op de openbare pagina.')).toBeVisible();
  });

  const path =
    (await expert.page.getByRole('link', { name: 'Bekijk de openbare pagina' }).getAttribute('href')) ?? '';

  await test.step('who has no script and no account finds it', async () => {
    await book.goto(path);
    await expect(book.getByText(word).first()).toBeVisible();
    await book.getByLabel('Expertise').selectOption({ index: 1 });
    await book.getByRole('button', { name: 'Zoek' }).click();
    await expect(book).toHaveURL(/domein=/);
    await expect(book.getByRole('link', { name: 'Toon iedereen' })).toBeVisible();
  });

  await test.step('who couples finds it in the app, with free time', async () => {
    const manager = await signIn(browser, 'SUPPORT_MANAGER', laptop);
    await manager.page.goto('/expertboek');
    await manager.page.getByLabel('Zoek').fill(word);
    await expect(manager.page.getByText('1 expert', { exact: true })).toBeVisible();
    await expect(manager.page.getByText(/vrij per schoolweek|Geen tijd vrij/)).toBeVisible();
  });

  await test.step('stepping out takes it away at once', async () => {
    await expert.page.getByRole('checkbox').uncheck();
    await expert.page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(expert.page.getByText('Bewaard. Je staat niet op de openbare pagina.')).toBeVisible();
    await book.goto(path);
    await expect(book.getByText(word)).toHaveCount(0);
  });
});

test('a moment is answered by the link of the mail, without signing in', async ({ browser }) => {
  const manager = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  await manager.page.goto('/gesprekken');
  await manager.page
    .getByRole('link', { name: /reflectie|gepland|om \d|\d\d:\d\d/i })
    .first()
    .click();
  await manager.page.getByRole('button', { name: 'Verzet' }).click();
  await manager.page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await expect(manager.page.getByRole('dialog')).toHaveCount(0);
  const answer = await manager.page.request.get('/api/demonstration/mails', {
    headers: { 'X-Uitzicht': '1' },
  });
  const { mails } = (await answer.json()) as { mails: { text: string }[] };
  const link = mails.map(({ text }) => /http:\S+\/moment#\S+/.exec(text)?.[0]).find(Boolean) ?? '';

  const outside = await browser.newContext({ viewport: phone });
  const page = await outside.newPage();
  await page.goto(new URL(link).pathname + new URL(link).hash);
  await page.getByRole('button', { name: 'Vraag een ander moment' }).click();
  await page.getByLabel('Wanneer past het wel?').fill('Liever na de middag');
  await page.getByRole('button', { name: 'Vraag het' }).click();
  await expect(page.getByText('Je vroeg een ander moment: Liever na de middag.')).toBeVisible();
  await manager.page.reload();
  await expect(manager.page.getByText('Liever na de middag')).toBeVisible();
  await page.getByRole('button', { name: 'Dit past toch' }).click();
  await expect(page.getByText('Je zei dat dit past.')).toBeVisible();
});
