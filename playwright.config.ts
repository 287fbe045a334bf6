import { defineConfig } from '@playwright/test';

/** The whole application in a real Electron, one window system for all: never two tests at once. */
export default defineConfig({
  testDir: 'test/e2e/electron',
  outputDir: 'test-results/e2e',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
