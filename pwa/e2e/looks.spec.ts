import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { laptop, phone, type Role, signIn } from './people.ts';

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
    ],
  },
  {
    role: 'SUPPORT_MANAGER',
    viewport: laptop,
    paths: ['/overzicht', '/experts', '/gesprekken', '/maanden', '/koppelen', '/tevredenheid'],
  },
  {
    role: 'PROCESS_FACILITATOR',
    viewport: phone,
    paths: ['/tafel', '/tafel/nieuw', '/wachten', '/notities', '/toets'],
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
  { role: 'POLICY_OFFICER', viewport: laptop, paths: ['/patronen', '/kaarten', '/notities'] },
  { role: 'SCHOOL', viewport: phone, paths: ['/school', '/inbrengen', '/inbrengen/nieuw', '/toets'] },
];

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the door, ${scheme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: phone, colorScheme: scheme })).newPage();
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible();
    await expectNoViolation(page);
  });

  for (const { role, viewport, paths } of screens)
    test(`${role}, ${viewport.width} px, ${scheme}`, async ({ browser }) => {
      const { page } = await signIn(browser, role, viewport, scheme);
      for (const path of paths)
        await test.step(path, async () => {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByText('Ophalen...')).toHaveCount(0);
          await expectNoViolation(page);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow).toBeLessThanOrEqual(0);
        });
    });
}
