import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { laptop, phone, type Role, signIn } from './people.ts';
import { expectNothingSideways } from './sideways.ts';

const screens: { role: Role; viewport: typeof phone; paths: string[] }[] = [
  {
    role: 'EXPERT',
    viewport: phone,
    paths: [
      '/',
      '/uren',
      '/uren?maand=2026-10',
      '/uren/nieuw',
      '/trajecten',
      '/afspraak',
      '/verzenden',
      '/meer',
      '/gesprek',
      '/dagen',
      '/account',
      '/tevredenheid',
      '/expertboek',
    ],
  },
  {
    role: 'SUPPORT_MANAGER',
    viewport: laptop,
    paths: [
      '/overzicht',
      '/experts',
      '/gesprekken',
      '/maanden',
      '/koppelen',
      '/tevredenheid',
      '/patronen',
      '/expertboek',
    ],
  },
  {
    role: 'PROCESS_FACILITATOR',
    viewport: phone,
    paths: ['/tafel', '/tafel/nieuw', '/wachten', '/notities', '/toets', '/gesprek', '/signaal'],
  },
  {
    role: 'PROCESS_FACILITATOR',
    viewport: laptop,
    paths: ['/tafel', '/wachten', '/koppelen', '/koppelen/nieuw', '/opvolgen'],
  },
  {
    role: 'ADMINISTRATOR',
    viewport: laptop,
    paths: [
      '/mensen',
      '/mensen/uitnodigen',
      '/scholen',
      '/scholen/inlezen',
      '/netwerken',
      '/netwerken/inlezen',
      '/vakanties',
      '/soorten',
      '/beginnen',
      '/vragenlijsten',
      '/instellingen',
      '/gesprekken/instellingen',
      '/besturen',
    ],
  },
  {
    role: 'ADMINISTRATOR',
    viewport: phone,
    paths: [
      '/mensen',
      '/mensen/uitnodigen',
      '/instellingen',
      '/scholen',
      '/netwerken',
      '/vakanties',
      '/soorten',
      '/beginnen',
    ],
  },
  {
    role: 'POLICY_OFFICER',
    viewport: laptop,
    paths: ['/patronen', '/kaarten', '/notities', '/lessen', '/gesprekken/stand'],
  },
  { role: 'SCHOOL', viewport: phone, paths: ['/school', '/inbrengen', '/inbrengen/nieuw', '/toets'] },
];

/** Screens of one conversation or round, found as a person finds them: where from, and by which link. */
const followed: { role: Role; viewport: typeof phone; from: string; link: string }[] = [
  { role: 'EXPERT', viewport: phone, from: '/gesprek', link: 'a.card[href^="/gesprek/"]' },
  { role: 'EXPERT', viewport: phone, from: '/trajecten', link: 'a[href^="/trajecten/"]' },
  { role: 'SUPPORT_MANAGER', viewport: laptop, from: '/experts', link: 'main a[href^="/experts/"]' },
  {
    role: 'PROCESS_FACILITATOR',
    viewport: phone,
    from: '/tafel',
    link: 'a[href^="/tafel/"]:not([href$="nieuw"])',
  },
  { role: 'PROCESS_FACILITATOR', viewport: laptop, from: '/wachten', link: 'main a[href^="/wachten/"]' },
  {
    role: 'ADMINISTRATOR',
    viewport: phone,
    from: '/mensen',
    link: 'main a[href^="/mensen/"]:not([href$="uitnodigen"])',
  },
  { role: 'SUPPORT_MANAGER', viewport: laptop, from: '/gesprekken', link: '.board a.card' },
  { role: 'SUPPORT_MANAGER', viewport: phone, from: '/gesprekken', link: '.board a.card' },
  {
    role: 'SUPPORT_MANAGER',
    viewport: laptop,
    from: '/gesprekken',
    link: 'a[href^="/gesprekken/plannen/"]',
  },
];

/** Nothing that axe objects to in light, no contrast that is lost in dark (only colours differ), and nothing wider than the screen. */
async function expectWellLooking(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // No screen has a frame of another site, for which axe would open a second page at each look.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, colorScheme).toEqual([]);
  }
  await expectNothingSideways(page);
}

test('the door', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: phone })).newPage();
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible();
  await expectWellLooking(page);
});

for (const { role, viewport, paths } of screens)
  test(`${role}, ${viewport.width} px`, async ({ browser }) => {
    const { page } = await signIn(browser, role, viewport);
    for (const path of paths)
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // What is fetched may not have begun to show: an empty screen has no faults.
        await page.waitForLoadState('networkidle');
        await expect(page.getByText('Ophalen...')).toHaveCount(0);
        await expectWellLooking(page);
      });
  });

for (const { role, viewport, from, link } of followed)
  test(`${role}, ${viewport.width} px, from ${from} by ${link}`, async ({ browser }) => {
    const { page } = await signIn(browser, role, viewport);
    await page.goto(from);
    await page.locator(link).first().click();
    await expect(page).not.toHaveURL(new RegExp(`${from}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Ophalen...')).toHaveCount(0);
    await expect(page.locator('main').locator('h2, .slots, form').first()).toBeVisible();
    await expectWellLooking(page);
  });
