import { app, dialog } from 'electron';

import type { Language } from '#shared/operations/operation-name.ts';

import { logError } from './lib/logging.ts';
import { problemIn, textIn } from './lib/texts.ts';

/** The language before anybody could choose one. */
export function systemLanguage(): Language {
  const [first = 'en'] = app.getPreferredSystemLanguages();
  return first.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/** Says once, in a dialog and on standard error, why the application does not start; then ends it. */
export function refuseToStart(code: string): never {
  const language = systemLanguage();
  const reason = problemIn(language, code);
  logError(`did not start: ${code}`);
  say(textIn(language, 'startFailed'), reason, `${problemIn('en', code)} (${code})`);
  app.exit(1);
  // `app.exit` ends the process only after this turn of the event loop.
  throw new Stopped(code);
}

/** Thrown where nothing may go on because the application is ending. */
class Stopped extends Error {}

/** A bug: it is logged and told, and the application ends. A recorder in an unknown state must not go on. */
export function stopOnBugs(logFile: string): void {
  let isStopping = false;
  const stop = (error: unknown): void => {
    if (error instanceof Stopped || isStopping) return;
    isStopping = true;
    logError('unexpected', error);
    const language = systemLanguage();
    const why = textIn(language, 'stoppedWhy', { log: logFile });
    say(textIn(language, 'stopped'), why, String(error instanceof Error ? error.stack : error));
    app.exit(1);
  };
  process.on('uncaughtException', stop);
  process.on('unhandledRejection', stop);
}

function say(title: string, text: string, line: string): void {
  process.stderr.write(`Chronokadr: ${line}\n`);
  dialog.showErrorBox(title, text);
}
