// `npm run icons`: draws every icon again from resources/drawings. The files it makes are committed.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { electronRuntime } from './electron-runtime.mjs';
import { icns, ico } from './icon-files.mjs';
import { ROOT } from './install.mjs';
import { run } from './run.mjs';

/** @typedef {{ svg: string, size: number, margin: number }} Picture `margin`: part of the width left empty on each side */

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const MAC_MARGIN = 100 / 1024; // Apple's grid: a body of 824 in 1024

/** Colours for panels of any brightness; the shape alone tells the state where colour does not. */
const TRAY = { idle: '#94A3B8', recording: '#14B8A6', 'non-result': '#F59E0B', paused: '#94A3B8' };

const drawing = (/** @type {string} */ name) =>
  readFileSync(join(ROOT, `resources/drawings/${name}.svg`), 'utf8');

/** @type {(size: number, margin?: number) => Picture} */
const app = (size, margin = 0) => ({
  svg: drawing(size <= 32 ? 'app-small' : 'app'),
  size,
  margin,
});

/** @returns {Map<string, Picture>} file → what it shows */
function trayPictures() {
  const pictures = new Map();
  for (const [state, colour] of Object.entries(TRAY)) {
    const black = drawing(`tray-${state}`);
    const coloured = black.replace('color="#000000"', `color="${colour}"`);
    for (const [suffix, size] of /** @type {const} */ ([
      ['', 16],
      ['@2x', 32],
    ])) {
      pictures.set(`tray/${state}${suffix}.png`, { svg: coloured, size, margin: 0 });
      pictures.set(`tray/${state}Template${suffix}.png`, { svg: black, size, margin: 0 });
    }
  }
  return pictures;
}

/**
 * Draws in Electron, which has an exact SVG renderer.
 * @param {readonly Picture[]} pictures
 * @returns {Promise<Buffer[]>}
 */
async function draw(pictures) {
  const { path, env } = await electronRuntime();
  const folder = mkdtempSync(join(tmpdir(), 'icons-'));
  try {
    writeFileSync(
      join(folder, 'package.json'),
      '{ "name": "icons", "version": "1.0.0", "main": "draw.cjs" }',
    );
    writeFileSync(join(folder, 'draw.cjs'), readFileSync(join(ROOT, 'scripts/icons-draw.cjs')));
    writeFileSync(join(folder, 'pictures.json'), JSON.stringify(pictures));
    const { code, text } = await run(
      'xvfb-run',
      ['-a', path, folder, '--no-sandbox', `--user-data-dir=${folder}`],
      { output: 'collect', env: { ...process.env, ...env }, timeoutMs: 60_000 },
    );
    if (code !== 0) throw new Error(text);
    /** @type {string[]} */
    const drawn = JSON.parse(readFileSync(join(folder, 'drawn.json'), 'utf8'));
    return drawn.map((base64) => Buffer.from(base64, 'base64'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function icons() {
  const files = new Map([
    ['icon.png', app(512)],
    ...SIZES.map(
      (size) => /** @type {const} */ ([`packaging/icons/${size}x${size}.png`, app(size)]),
    ),
    ...trayPictures(),
  ]);
  const names = [...files.keys()];
  const drawn = await draw([...files.values(), ...SIZES.map((size) => app(size, MAC_MARGIN))]);
  const plain = new Map(names.map((name, index) => [name, drawn[index] ?? Buffer.alloc(0)]));
  const bySize = (/** @type {number} */ from) =>
    new Map(SIZES.map((size, index) => [size, drawn[from + index] ?? Buffer.alloc(0)]));
  plain.set('packaging/icon.ico', ico(bySize(names.indexOf('packaging/icons/16x16.png'))));
  plain.set('packaging/icon.icns', icns(bySize(names.length)));
  for (const [name, bytes] of plain) {
    const file = join(ROOT, 'resources', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  process.stdout.write(`${plain.size} files drawn\n`);
}

await icons();
