import { existsSync, renameSync } from 'node:fs';

// Not `electron-log/main`: that one also listens to whatever the windows send.
import log from 'electron-log/node';

const MAX_BYTES = 1_000_000;
const KEPT = 3;

/** `main.log` becomes `main.1.log`, that one `main.2.log`, and so on; the last one goes. */
function rotate(path: string): void {
  const place = (number: number): string =>
    number === 0 ? path : path.replace(/\.log$/, `.${number}.log`);
  for (let number = KEPT - 1; number >= 0; number -= 1) {
    if (existsSync(place(number))) renameSync(place(number), place(number + 1));
  }
}

/** Sends what is logged to that file. What is logged names codes and places, never what a person typed. */
export function openLog(path: string, { isVerbose }: { readonly isVerbose: boolean }): void {
  const { file, console: terminal } = log.transports;
  file.resolvePathFn = () => path;
  file.maxSize = MAX_BYTES;
  file.archiveLogFn = () => rotate(path);
  file.level = isVerbose ? 'debug' : 'info';
  terminal.level = false;
}

/** Something worth knowing when a problem is looked into. */
export function logInfo(message: string): void {
  log.info(message);
}

/** Something that went wrong. */
export function logError(message: string, error?: unknown): void {
  log.error(message, ...(error === undefined ? [] : [describe(error)]));
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);

/** Figures for developers; not kept by an installed application. */
export function logDebug(message: string): void {
  log.debug(message);
}
