// `npm run --silent cli -- <command> …`: the command line, on Node 24. Standard output belongs to the command alone.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { ensureInstalled, NODE } from './install.mjs';

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

async function onNewerNode() {
  try {
    await ensureInstalled(say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    return;
  }
  const child = spawn(NODE, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
  });
}

// Node 24 runs TypeScript as it is.
const commands = new URL('../main/cli/index.ts', import.meta.url).href;
await (Number.parseInt(process.versions.node, 10) >= 24 ? import(commands) : onNewerNode());
