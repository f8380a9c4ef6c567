import { defineConfig } from '@playwright/test';

/** Journeys in a real Chromium against a running server in demonstration mode: UITZICHT_URL says where. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Journeys change what others read, so they follow each other; the looks of the screens only read and go on beside them.
  fullyParallel: false,
  workers: 2,
  projects: [
    { name: 'journeys', testIgnore: 'looks.spec.ts', workers: 1 },
    { name: 'looks', testMatch: 'looks.spec.ts', workers: 1 },
  ],
  timeout: 300_000,
  // A server that just started on two busy cores needs more than the usual five seconds for its first sign-in.
  expect: { timeout: 20_000 },
  // A lost race on a busy machine fails nobody's change; the list names a journey that needed its second try "flaky".
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    // What cannot be tapped by then never can: a journey that waits for it must not wait until its end.
    actionTimeout: 120_000,
    baseURL: process.env.UITZICHT_URL ?? 'http://127.0.0.1:8080',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: 'allow',
    // Tracing costs a tenth of the time; in CI a second try tells it.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.UITZICHT_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
