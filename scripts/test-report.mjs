// Reads the reports of the test runners: how many tests passed and failed.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Record<'vitest' | 'playwright', (report: any) => Count>} */
const READERS = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
};

/**
 * Counts one finished step. A suite that crashed, or that ran no test, has failed whatever its report says.
 * @param {import('./test-steps.mjs').Step} step
 * @param {{ code: number }} result
 * @returns {Count}
 */
export function countStep({ report }, { code }) {
  const isFine = code === 0;
  if (report === undefined) return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 };
  const none = { passed: 0, failed: 0, skipped: 0 };
  const count = existsSync(report.file)
    ? READERS[report.kind](JSON.parse(readFileSync(report.file, 'utf8')))
    : none;
  const isUnexplained = count.failed === 0 && (!isFine || count.passed === 0);
  return isUnexplained ? { ...count, failed: 1 } : count;
}

/** @param {any} suite @returns {string[]} */
function failedIn({ file, specs = [], suites = [] }) {
  const own = specs.filter((/** @type {any} */ { ok }) => !ok);
  return [
    ...own.map((/** @type {any} */ { title }) => `${file}: ${title}`),
    ...suites.flatMap(failedIn),
  ];
}

/** @type {Record<'vitest' | 'playwright', (report: any) => string[]>} */
const FAILED = {
  vitest: ({ testResults }) =>
    testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
      assertionResults
        .filter((/** @type {any} */ { status }) => status === 'failed')
        .map((/** @type {any} */ { fullName }) => `${relative(process.cwd(), name)}: ${fullName}`),
    ),
  playwright: ({ suites }) => suites.flatMap(failedIn),
};

/**
 * The tests of one step that failed, each as `file: name`: the end of a long log says what to look for.
 * @param {import('./test-steps.mjs').Step} step
 * @returns {string[]}
 */
export function failedTests({ report }) {
  if (report === undefined || !existsSync(report.file)) return [];
  return FAILED[report.kind](JSON.parse(readFileSync(report.file, 'utf8')));
}
