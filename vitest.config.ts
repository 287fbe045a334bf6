import { defineConfig } from 'vitest/config';

// Results must not depend on where the machine stands: `TZ=America/New_York npx vitest run` passes too.
process.env['TZ'] ??= 'Asia/Yekaterinburg';

/** A loaded machine is slow, not wrong. */
const calm = { testTimeout: 30_000 };
const patient = { testTimeout: 300_000, hookTimeout: 120_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/*.test.ts', 'test/{anchors,unit/{shared,main}}/**/*.test.ts'],
          ...calm,
        },
      },
      {
        test: {
          name: 'renderer',
          include: ['test/unit/renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          ...calm,
        },
      },
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], ...calm } },
      // Kill -9, power loss, full disks: minutes, one file at a time.
      { test: { name: 'durability', include: ['test/durability/**/*.test.ts'], ...patient } },
      // What `npm run dist` made: run it first.
      { test: { name: 'packaging', include: ['test/packaging/**/*.test.ts'], ...patient } },
    ],
    coverage: { provider: 'v8', include: ['shared/**', 'main/**', 'renderer/**'] },
  },
});
