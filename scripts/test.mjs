// `npm test`: everything that can be checked, from a fresh clone. `npm test -- lint unit` runs only the named steps.
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { electronRuntime } from './electron-runtime.mjs';
import { ensureInstalled, NODE, ROOT } from './install.mjs';
import { run } from './run.mjs';
import { ensureTestPackages } from './system-packages.mjs';
import { countStep, failedTests } from './test-report.mjs';
import { STEPS } from './test-steps.mjs';

const SCREEN = ['-a', '-s', '-screen 0 1440x900x24 -nolisten tcp'];
const TOOLS = join(ROOT, 'node_modules/.bin');

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {import('./test-steps.mjs').Step} step */
async function runStep({ name, command, minutes, report, needsScreen, env }) {
  say(`\n── ${name}: ${command.join(' ')}`);
  if (report !== undefined) rmSync(report.file, { force: true });
  const isVirtual = needsScreen === true && process.platform === 'linux';
  const [program = '', ...args] = isVirtual ? ['xvfb-run', ...SCREEN, ...command] : command;
  return run(program === 'node' ? NODE : program, args, {
    timeoutMs: minutes * 60_000,
    env: { ...process.env, PATH: `${TOOLS}${delimiter}${process.env['PATH']}`, ...env },
    needsShell: true,
  });
}

async function prepare() {
  process.chdir(ROOT);
  await ensureInstalled(say);
  const advice = await ensureTestPackages(say);
  if (advice !== undefined) say(advice);
  const { kind, path } = await electronRuntime(say);
  say(`Electron: ${kind} (${path})`);
}

/** @param {readonly string[]} wanted */
async function test(wanted) {
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(' ')}`);
  await prepare();
  const lines = [];
  const failures = [];
  const total = { passed: 0, failed: 0 };
  for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const start = Date.now();
    const result = await runStep(step);
    const { passed, failed, skipped } = countStep(step, result);
    total.passed += passed;
    total.failed += failed;
    const why = result.isTimedOut ? ` (ended after ${step.minutes} min)` : '';
    const verdict = failed === 0 ? 'ok    ' : 'FAILED';
    lines.push(
      `${verdict} ${step.name.padEnd(12)} ${seconds(start).padStart(8)}  ${passed} passed, ${failed} failed, ${skipped} skipped${why}`,
    );
    say(lines.at(-1) ?? '');
    failures.push(...failedTests(step).map((name) => `failed ${step.name.padEnd(12)} ${name}`));
  }
  say(`\n${[...lines, ...failures].join('\n')}\n`);
  return total;
}

const start = Date.now();
try {
  const { passed, failed } = await test(process.argv.slice(2));
  say(`In ${seconds(start)}:`);
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
