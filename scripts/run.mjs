// Runs other programs: each in a process group of its own, so that nothing of it outlives us.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {'inherit' | 'stderr' | 'collect'} [output] where its words go; `stderr` keeps our standard output clean
 * @property {number} [timeoutMs] after this the whole group is asked to end, and killed 10 s later
 * @property {NodeJS.ProcessEnv} [env] replaces the environment
 * @property {boolean} [needsShell] npm is a script on Windows
 */

/** @type {Record<'inherit' | 'stderr' | 'collect', import('node:child_process').StdioOptions>} */
const STDIO = {
  inherit: ['ignore', 'inherit', 'inherit'],
  stderr: ['ignore', 2, 2],
  collect: ['ignore', 'pipe', 'pipe'],
};
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Ends a process that `run` or `spawn({ detached: true })` started, and all that it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}

/**
 * Runs a program to its end. Never throws for what the program does: a program that cannot be started ends with code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, text: string, isTimedOut: boolean }>}
 */
export function run(command, args, { output = 'inherit', timeoutMs, env, needsShell } = {}) {
  return new Promise((finish) => {
    const child = spawn(command, args, {
      stdio: STDIO[output],
      env: env ?? process.env,
      detached: process.platform !== 'win32',
      shell: needsShell === true && process.platform === 'win32',
    });
    let text = '';
    let isTimedOut = false;
    const add = (/** @type {Buffer} */ part) => (text += part.toString());
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    const pass = (/** @type {NodeJS.Signals} */ signal) => killGroup(child, signal);
    for (const signal of SIGNALS) process.on(signal, pass);
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            isTimedOut = true;
            killGroup(child, 'SIGTERM');
            setTimeout(killGroup, 10_000, child, 'SIGKILL').unref();
          }, timeoutMs);
    const end = (/** @type {number | null} */ code) => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, pass);
      killGroup(child, 'SIGKILL'); // whatever it left behind
      finish({ code: code ?? 1, text, isTimedOut });
    };
    child.on('error', (error) => {
      text += String(error);
      end(127);
    });
    child.on('close', end);
  });
}
