import { expect, test } from '@playwright/test';
import { laptop, signIn } from './people.ts';
import { asked, clean, closedAndAsked, mailed, visit } from './questionnaires.ts';

const stamp = () => Date.now().toString(36);

test('a beheerder edits the yearly questionnaire, looks at it as on a phone, and publishes it', async ({
  browser,
}) => {
  const { page, context } = await signIn(browser, 'ADMINISTRATOR', laptop);
  const words = `Welk cijfer geef je ons dit jaar (${stamp()})?`;
  await page.goto('/vragenlijsten');
  await page.getByRole('combobox', { name: 'Vragenlijst' }).selectOption('SERVICE');
  await expect(page.getByRole('button', { name: '2. Kun je ons goed bereiken?' })).toBeVisible();
  const version = Number((await page.getByText(/^Versie \d+, van/).textContent())?.match(/\d+/)?.[0]);
  await page.getByLabel('Ook in een andere taal').selectOption('');
  await page.getByRole('button', { name: /^1\. / }).click();
  await page.getByLabel('Vraag', { exact: true }).fill(words);
  await expect(page.getByLabel(/^In het/)).toHaveCount(0);

  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Voorbeeld op een telefoon' }).click();
  const phone = await popup;
  await expect(phone.getByRole('heading', { name: 'Hoe tevreden ben je over Voorbeeld?' })).toBeVisible();
  await expect(phone.getByText(words)).toBeVisible();
  await phone.locator('[data-question="cijfer"] label').nth(8).click();
  await phone.getByRole('button', { name: 'Volgende' }).click();
  await expect(phone.getByText('Stap 2 van')).toBeVisible();
  // The example leaves nothing behind but itself.
  expect(await phone.evaluate(() => Object.keys(localStorage).filter((key) => /^v/.test(key)))).toEqual([
    'voorbeeld',
  ]);
  await phone.close();

  await page.getByRole('button', { name: 'Publiceer nieuwe versie' }).click();
  await expect(page.getByText('De nieuwe versie is gepubliceerd.')).toBeVisible();
  await expect(page.getByText(`Versie ${version + 1}, van`)).toBeVisible();
  await expect(page.getByRole('button', { name: `1. ${words}` })).toBeVisible();
  await context.close();
});

test('a mail that came back is reported, and goes to another address by another link', async ({
  browser,
}) => {
  const { link, mail } = await asked(browser);
  const { page, context } = await signIn(browser, 'PROCESS_FACILITATOR', laptop);
  const address = `ib-${stamp()}@nieuw.example`;
  const report = async (email: string) => {
    await page.getByRole('button', { name: 'Meld een adres dat niet werkt' }).click();
    await page.getByLabel('E-mailadres dat niet werkt').fill(email);
    await page.getByRole('button', { name: 'Zet op de lijst' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  const cards = (email: string) => page.getByRole('listitem').filter({ hasText: `(${email})` });

  await test.step('the address is reported', async () => {
    await page.goto('/opvolgen');
    await report(mail.to);
    await expect(cards(mail.to).first()).toBeVisible();
  });

  await test.step('each school that was asked there is asked elsewhere, until the one of this link', async () => {
    while ((await cards(mail.to).count()) > 0) {
      const before = await cards(mail.to).count();
      await cards(mail.to).first().getByRole('button', { name: 'Stuur naar een ander adres' }).click();
      await page.getByLabel('Naam').fill('Ina Berg');
      await page.getByLabel('E-mailadres', { exact: true }).fill(address);
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await expect.poll(() => cards(mail.to).count()).toBeLessThan(before);
    }
  });

  await test.step('the first link leads nowhere, the second to thanks', async () => {
    const old = await visit(browser, link);
    await expect(old.page.getByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeVisible();
    await clean(old.page);
    await old.context.close();
    // The school may have been asked about a topic as well, at the same address.
    const again = (await mailed(context)).find(
      (one) => one.mail.to === address && one.mail.subject === mail.subject,
    );
    const { page: reader, context: own } = await visit(browser, again?.link ?? '');
    await reader.locator('[data-question="cijfer"]').locator('label').nth(7).click();
    for (let step = 2; step <= 4; step++) {
      await reader.getByRole('button', { name: 'Volgende' }).click();
      await expect(reader.getByText(`Stap ${step} van 4`)).toBeVisible();
    }
    await reader.locator('textarea').fill('Dewi zit in groep 5 en woont Dorpsstraat 3.');
    await reader.getByRole('button', { name: 'Verstuur' }).click();
    await expect(reader.getByText('Hier lijkt een naam of adres te staan.')).toBeVisible();
    await expect(reader.locator('textarea')).toHaveValue('Dewi zit in groep 5 en woont Dorpsstraat 3.');
    await expect(reader.locator('textarea')).toBeFocused();
    await clean(reader);
    await reader.locator('textarea').fill('Fijn dat er zo snel hulp was.');
    await reader.getByRole('button', { name: 'Verstuur' }).click();
    await expect(reader.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
    await clean(reader);
    await own.close();
  });
  await context.close();
});

test('a school that cannot be reached leaves the list', async ({ browser }) => {
  const { mail } = await asked(browser);
  const { page, context } = await signIn(browser, 'PROCESS_FACILITATOR', laptop);
  await page.goto('/opvolgen');
  await page.getByRole('button', { name: 'Meld een adres dat niet werkt' }).click();
  await page.getByLabel('E-mailadres dat niet werkt').fill(mail.to);
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  const cards = page.getByRole('listitem').filter({ hasText: `(${mail.to})` });
  await expect(cards.first()).toBeVisible();
  const before = await cards.count();
  await cards.first().getByRole('button', { name: 'Haal van de lijst' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Haal van de lijst' }).click();
  await expect(page.getByText('staat niet meer op de lijst.')).toBeVisible();
  await expect.poll(() => cards.count()).toBeLessThan(before);
  await context.close();
});

test('who wants to be called is on the list at once', async ({ browser }) => {
  const { page, context } = await visit(browser, await closedAndAsked(browser));
  const name = `Ina ${stamp()}`;
  await page.getByText('Bel mij (niet vertrouwelijk)').click();
  await expect(page.getByLabel('Je naam')).toBeVisible();
  await clean(page);
  await page.getByLabel('Je naam').fill(name);
  await page.getByLabel('Telefoonnummer').fill('06 1234 5678');
  await page.getByRole('button', { name: 'Vraag om een telefoontje' }).click();
  await expect(page.getByText('De procesbegeleider weet het en belt je.')).toBeVisible();
  await context.close();

  const facilitator = await signIn(browser, 'PROCESS_FACILITATOR', laptop);
  await facilitator.page.goto('/opvolgen');
  const card = facilitator.page.getByRole('listitem').filter({ hasText: name });
  await expect(card.getByRole('link', { name: '06 1234 5678' })).toBeVisible();
  await card.getByRole('button', { name: 'Gebeld' }).click();
  await expect(facilitator.page.getByText(`${name} is gebeld.`)).toBeVisible();
  await expect(card).toHaveCount(0);
  await facilitator.context.close();
});

test('who does not want to answer has the invitation deleted', async ({ browser }) => {
  const { page, context } = await visit(browser, await closedAndAsked(browser), 'dark');
  await page.locator('[data-question="cijfer"]').locator('label').nth(2).click();
  await expect(page.getByText('Bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Verwijder mijn uitnodiging en wat ik invulde' }).click();
  await expect(page.getByText('Weet je het zeker?')).toBeVisible();
  await clean(page);
  await page.getByRole('button', { name: 'Ja, verwijder alles' }).click();
  await expect(page.getByRole('heading', { name: 'Alles is verwijderd' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeVisible();
  await context.close();
});

test('a manager reads what schools say of a year, and an expert hears who looked', async ({ browser }) => {
  const manager = await signIn(browser, 'SUPPORT_MANAGER', laptop);
  await manager.page.goto('/tevredenheid');
  await expect(manager.page.getByRole('table').first()).toBeVisible();
  await manager.page.getByRole('combobox', { name: 'Vragenlijst' }).selectOption('SERVICE');
  const texts = manager.page.getByRole('listitem').filter({ hasText: 'Over de dienstverlening' });
  await expect(texts.first()).toBeVisible();
  await manager.page.getByRole('combobox', { name: 'Per', exact: true }).selectOption('REGION');
  await expect(manager.page.getByRole('columnheader', { name: 'Regio' })).toBeVisible();
  await manager.context.close();

  const expert = await signIn(browser, 'EXPERT');
  await expert.page.goto('/tevredenheid');
  await expect(expert.page.getByRole('heading', { name: 'Wie bekeek dit' })).toBeVisible();
  await expect(expert.page.getByText(/: cijfers van alle experts/).first()).toBeVisible();
  await expert.context.close();
});

test('without JavaScript the page says how to answer otherwise', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const html = await (await context.request.get('/vragenlijst')).text();
  const page = await context.newPage();
  // A browser steered by a program draws no noscript, so what stands in it is put in its place.
  await page.setContent(html.replace(/<\/?noscript>|<script[^]*?<\/script>/g, ''));
  await expect(page.getByRole('heading', { name: 'Vragenlijst' })).toBeVisible();
  await expect(page.getByText('Open de link uit de mail op een ander toestel')).toBeVisible();
  await expect(page.getByText('Bel of mail je procesbegeleider')).toBeVisible();
  await clean(page);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the mail fits a phone, ${colorScheme}`, async ({ browser }) => {
    const { mail, link } = await asked(browser);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme });
    const page = await context.newPage();
    await page.setContent(mail.html ?? '');
    await expect(page.getByText('Vertrouwelijk: je cijfers tellen alleen mee')).toBeVisible();
    const button = page.getByRole('link', { name: 'Vul de vragenlijst in' });
    expect(await button.getAttribute('href')).toContain(link);
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    // A mail is part of the page of a mail program, which has the heading and the landmarks.
    await clean(page, ['landmark-one-main', 'page-has-heading-one', 'region']);
    expect(mail.text).toContain(link);
    await page.screenshot({ path: `test-results/mail-${colorScheme}.png`, fullPage: true });
    await context.close();
  });
