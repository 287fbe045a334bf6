// What `npm test` does, in this order. A step is one program; it counts as one test, or as the tests that its report lists.

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command a program of node_modules/.bin, or `node`, with its arguments
 * @property {number} minutes after this it is ended and has failed
 * @property {{ kind: 'vitest' | 'playwright', file: string }} [report] where it writes how many tests passed
 * @property {boolean} [needsScreen]
 * @property {Record<string, string>} [env]
 */

/**
 * @param {string} name
 * @param {readonly string[]} projects
 * @returns {Pick<Step, 'command' | 'report'>}
 */
function vitest(name, projects) {
  const file = `test-results/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    command: ['vitest', 'run', ...projects.map((project) => `--project=${project}`), ...reporters],
    report: { kind: 'vitest', file },
  };
}

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'format', command: ['oxfmt', '--check', '.'], minutes: 2 },
  { name: 'lint', command: ['oxlint', '--type-aware'], minutes: 5 },
  { name: 'types', command: ['tsc', '-b'], minutes: 5 },
  { name: 'dead-code', command: ['knip'], minutes: 5 },
  { name: 'unit', ...vitest('unit', ['unit', 'renderer', 'integration']), minutes: 15 },
  {
    name: 'other-zone',
    ...vitest('other-zone', ['unit']),
    env: { TZ: 'America/New_York' },
    minutes: 10,
  },
  {
    name: 'durability',
    ...vitest('durability', ['durability']),
    needsScreen: true,
    minutes: 20,
  },
  { name: 'build', command: ['node', 'scripts/build.mjs'], minutes: 5 },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--workers=1'],
    report: { kind: 'playwright', file: 'test-results/e2e.json' },
    needsScreen: true,
    minutes: 25,
  },
  { name: 'dist', command: ['node', 'scripts/dist.mjs', '--linux', 'dir'], minutes: 10 },
  { name: 'packaging', ...vitest('packaging', ['packaging']), needsScreen: true, minutes: 10 },
];
