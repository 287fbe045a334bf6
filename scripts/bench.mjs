// `npm run bench`: runs every file of test/bench that exports `run()`, each in a process of its own, and prints one table.
// `npm run bench -- start` runs only files whose name contains "start".
import { fork } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBuilt } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { ensureInstalled, NODE, ROOT } from './install.mjs';
import { run } from './run.mjs';

/**
 * A figure beside the least that is possible on this machine, measured in the same run.
 * @typedef {object} BenchLine
 * @property {string} name what was measured
 * @property {string} unit "ms", "MB", "%"
 * @property {number | null} floor the least possible; null where there is no such thing
 * @property {number} median
 * @property {number} p95
 * @property {string} goal as promised, in words
 */

const FOLDER = join(ROOT, 'test/bench');
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/**
 * @param {string} file
 * @returns {Promise<BenchLine[]>}
 */
function measure(file) {
  return new Promise((finish, fail) => {
    const child = fork(join(ROOT, 'scripts/bench-file.mjs'), [join(FOLDER, file)], {
      execPath: NODE,
      execArgv: ['--expose-gc'],
    });
    /** @type {BenchLine[] | undefined} */
    let lines;
    child.on('message', (/** @type {BenchLine[]} */ message) => (lines = message));
    child.on('exit', (code) => {
      if (lines === undefined) fail(new Error(`${file} gave no figures (exit code ${code})`));
      else finish(lines);
    });
  });
}

const figure = (/** @type {number | null} */ value) => {
  if (value === null) return '—';
  return value.toFixed(value < 10 ? 2 : value < 1000 ? 1 : 0);
};

/** @param {readonly BenchLine[]} lines */
function table(lines) {
  const head = ['what', 'unit', 'floor', 'median', 'p95', '× floor', 'goal'];
  const rows = lines.map(({ name, unit, floor, median, p95, goal }) => {
    const ratio = floor === null || floor === 0 ? null : median / floor;
    return [name, unit, figure(floor), figure(median), figure(p95), figure(ratio), goal];
  });
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const isFigure = (/** @type {number} */ column) => column >= 2 && column <= 5;
  const show = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isFigure(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [show(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(show)].join(
    '\n',
  );
}

/** @param {string | undefined} filter */
async function bench(filter) {
  await ensureInstalled(say);
  await ensureBuilt(say);
  await electronRuntime(say);
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : [];
  const lines = [];
  for (const file of files.filter((name) => name.endsWith('.ts') && name.includes(filter ?? ''))) {
    say(`measuring ${file} …`);
    lines.push(...(await measure(file)));
  }
  if (lines.length === 0) throw new Error('Nothing was measured: no such file in test/bench.');
  say(`\n${table(lines)}`);
}

try {
  const isBlind = process.platform === 'linux' && !process.env['DISPLAY'];
  if (isBlind) {
    const self = [process.execPath, ...process.argv.slice(1)];
    const { code } = await run('xvfb-run', ['-a', '-s', '-screen 0 1440x900x24', ...self]);
    if (code === 127) say('There is no display, and no xvfb-run: apt-get install xvfb xauth');
    process.exitCode = code;
  } else {
    await bench(process.argv[2]);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
