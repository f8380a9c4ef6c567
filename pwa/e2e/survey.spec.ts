import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { laptop, signIn } from './people.ts';
import { closedAndAsked, visit } from './questionnaires.ts';
import { expectNothingSideways } from './sideways.ts';

/** Counts taps, and how often the keyboard of a phone would come up. */
async function counters(page: Page) {
  await page.evaluate(() => {
    const counted = Object.assign(window, { taps: 0, keyboards: 0 });
    addEventListener('pointerdown', () => (counted.taps += 1), true);
    addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) counted.keyboards += 1;
    });
  });
  return () =>
    page.evaluate(() => {
      const { taps, keyboards } = window as unknown as { taps: number; keyboards: number };
      return { taps, keyboards };
    });
}

const question = (page: Page, key: string) => page.locator(`[data-question="${key}"]`);

test('a school answers on a phone, loses the connection, and is thanked once', async ({ browser }) => {
  const link = await closedAndAsked(browser);
  const { context, page } = await visit(browser, link);
  const count = await counters(page);

  await question(page, 'cijfer').locator('label').nth(7).click();
  await page.getByRole('button', { name: 'Volgende' }).click();
  for (const key of ['op-gang', 'bereikbaar', 'kennis', 'advies'])
    await question(page, key).locator('label').nth(3).click();
  await page.getByRole('button', { name: 'Volgende' }).click();

  await context.setOffline(true);
  await question(page, 'doelen').locator('label', { hasText: 'Deels' }).click();
  await question(page, 'waardoor').locator('label', { hasText: 'Tijd' }).click();
  await question(page, 'zelf').locator('label').first().click();
  await expect(page.getByText('Geen verbinding. Je antwoorden staan op dit toestel.')).toBeVisible();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.locator('textarea').click();
  await page.locator('textarea').fill('Fijn dat de expert met het hele team sprak.');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByText('Er is nog geen verbinding.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  // 8 answers, 3 times on, the text field, and send: nothing that a person would not expect.
  expect(await count()).toEqual({ taps: 13, keyboards: 1 });

  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect((await context.cookies()).length).toBe(0);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
  await context.close();
});

test('who goes back from waiting has not sent it, and nothing goes by itself', async ({ browser }) => {
  const { context, page } = await visit(browser, await closedAndAsked(browser));
  await question(page, 'cijfer').locator('label').nth(7).click();
  for (let step = 2; step <= 4; step++) {
    await page.getByRole('button', { name: 'Volgende' }).click();
    await expect(page.getByText(`Stap ${step} van 4`)).toBeVisible();
  }
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByText('Er is nog geen verbinding.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Stap 3 van 4')).toBeVisible();
  await question(page, 'doelen').locator('label', { hasText: 'Deels' }).click();
  await context.setOffline(false);
  await expect(page.getByText('Bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page.getByRole('button', { name: 'Verstuur' })).toBeVisible();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
  await context.close();
});

test('what was begun on one device goes on at another, by keyboard', async ({ browser }) => {
  const link = await closedAndAsked(browser);
  const first = await visit(browser, link);
  await question(first.page, 'cijfer').locator('label').nth(8).click();
  const kept = first.page.waitForResponse(
    (response) =>
      response.url().endsWith('/draft') && (response.request().postData() ?? '').includes('\\"page\\":2'),
  );
  await first.page.getByRole('button', { name: 'Volgende' }).click();
  await kept;
  await first.context.close();

  const second = await visit(browser, link, 'dark');
  await expect(second.page.getByText('Stap 2 van 4')).toBeVisible();
  await second.page.getByRole('button', { name: 'Vorige' }).click();
  await second.page.getByRole('button', { name: 'Volgende' }).click();
  await second.page.goBack();
  await expect(question(second.page, 'cijfer').getByRole('radio', { name: '9' })).toBeChecked();
  await question(second.page, 'cijfer').getByRole('radio', { name: '9' }).focus();
  await second.page.keyboard.press('ArrowLeft');
  await expect(question(second.page, 'cijfer').getByRole('radio', { name: '8' })).toBeChecked();
  await second.page.getByRole('button', { name: 'English' }).click();
  await expect(second.page.getByText('How do you rate the collaboration?')).toBeVisible();
  await second.context.close();
});

test('two devices lose nothing of each other, and a second tap is no second answer', async ({ browser }) => {
  const link = await closedAndAsked(browser);
  const phone = await visit(browser, link);
  const computer = await visit(browser, link);
  const told = 'Op een andere plek is ook iets ingevuld. Dat staat er nu bij.';

  await question(phone.page, 'cijfer').locator('label').nth(8).click();
  await expect(phone.page.getByText('Bewaard')).toBeVisible();
  await computer.page.getByRole('button', { name: 'Volgende' }).click();
  await question(computer.page, 'kennis').locator('label').nth(3).click();
  await expect(computer.page.getByText(told)).toBeVisible();
  await computer.page.getByRole('button', { name: 'Vorige' }).click();
  await expect(question(computer.page, 'cijfer').getByRole('radio', { name: '9' })).toBeChecked();

  // The telephone does not know of the second screen yet: it hears so as soon as it goes on.
  for (let step = 2; step <= 4; step++) await phone.page.getByRole('button', { name: 'Volgende' }).click();
  await expect(phone.page.getByText(told)).toBeVisible();
  await phone.page.locator('textarea').fill('Fijn geholpen.');
  let sent = 0;
  phone.page.on('request', (request) => (sent += request.url().endsWith('/submit') ? 1 : 0));
  await phone.page.getByRole('button', { name: 'Verstuur' }).dblclick();
  await expect(phone.page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
  expect(sent).toBe(1);

  await question(computer.page, 'cijfer').locator('label').nth(2).click();
  await expect(
    computer.page.getByText('Deze vragenlijst is al verstuurd, op een andere plek.'),
  ).toBeVisible();
  expect(await computer.page.evaluate(() => localStorage.length)).toBe(0);
  await phone.context.close();
  await computer.context.close();
});

test('a second tab shows what the first one holds, also without a connection', async ({ browser }) => {
  const link = await closedAndAsked(browser);
  const { context, page } = await visit(browser, link);
  const second = await context.newPage();
  await second.goto(link);
  await expect(question(second, 'cijfer')).toBeVisible();
  await context.setOffline(true);
  await question(page, 'cijfer').locator('label').nth(4).click();
  await expect(question(second, 'cijfer').getByRole('radio', { name: '5' })).toBeChecked();
  await second.getByRole('button', { name: 'Volgende' }).click();
  await question(second, 'kennis').locator('label').nth(1).click();
  await page.reload().catch(() => undefined);
  await context.setOffline(false);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('Stap 2 van 4')).toBeVisible();
  await expect(question(page, 'kennis').getByRole('radio', { name: 'Niet zo' })).toBeChecked();
  await context.close();
});

test('calling says what is wrong where it is, at once, and is asked once', async ({ browser }) => {
  const { context, page } = await visit(browser, await closedAndAsked(browser));
  await page.getByText('Bel mij (niet vertrouwelijk)').click();
  await expect(page.getByText('Wil je praten over het traject?')).toBeVisible();
  let calls = 0;
  page.on('request', (request) => (calls += request.url().endsWith('/call') ? 1 : 0));
  const ask = page.getByRole('button', { name: 'Vraag om een telefoontje' });

  await ask.click();
  await expect(page.getByText('Vul je naam in.')).toBeVisible();
  await expect(page.getByLabel('Je naam')).toBeFocused();
  await page.getByLabel('Je naam').fill('Ina Berg');
  await page.getByLabel('Telefoonnummer').fill('bel maar');
  await page.getByLabel('Waarover?').fill('Het gaat om 111222333');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul een telefoonnummer in, zoals 06 12345678.')).toBeVisible();
  await expect(page.getByText('Dit lijkt op een gegeven van een persoon.')).toBeVisible();
  await expect(page.getByLabel('Telefoonnummer')).toBeFocused();
  expect(calls).toBe(0);

  await page.getByLabel('Telefoonnummer').fill('06 1234 5678');
  await page.getByLabel('Waarover?').fill('Dewi zit in groep 5 en woont Dorpsstraat 3.');
  await ask.click();
  await expect(page.getByText('Hier lijkt een naam of adres te staan.')).toBeVisible();
  await expect(page.getByLabel('Waarover?')).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByLabel('Waarover?').fill('Over het vervolg.');
  await ask.dblclick();
  await expect(page.getByText('De procesbegeleider weet het en belt je.')).toBeVisible();
  expect(calls).toBe(2);
  await context.close();
});

for (const scheme of ['light', 'dark'] as const)
  test(`the questionnaire is clean, ${scheme}`, async ({ browser }) => {
    const { page } = await visit(browser, await closedAndAsked(browser), scheme);
    for (let step = 1; step <= 4; step++) {
      await expect(page.getByText(`Stap ${step} van 4`)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await expectNothingSideways(page);
      if (step < 4) await page.getByRole('button', { name: 'Volgende' }).click();
    }
  });

test('a link that leads nowhere says what to do', async ({ browser }) => {
  const { page } = await visit(browser, `/vragenlijst#${'x'.repeat(43)}`);
  await expect(page.getByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeVisible();
  await expect(page.getByText('procesbegeleider')).toBeVisible();
});

test('a manager sees results above the threshold, and that the rest is withheld', async ({ browser }) => {
  const { page } = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  await page.goto('/tevredenheid');
  await expect(page.getByText('Nog te weinig antwoorden om te laten zien').first()).toBeVisible();
  await page.getByRole('table').getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: 'Welk cijfer geef je de samenwerking?' })).toBeVisible();
  await page.getByRole('button', { name: 'Deel met expert' }).first().click();
  await expect(page.getByText(/^Gedeeld met/)).toBeVisible();
});
