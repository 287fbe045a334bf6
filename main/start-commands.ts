import { AppError } from '#shared/contract/app-error.ts';
import type { Emit } from '#shared/contract/events.ts';
import { parseCommandLine } from '#shared/recording/command-line.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

import { diskErrorOf } from './database/disk-errors.ts';
import type { Deed } from './hotkeys/chord-command.ts';
import { logDebug, logError } from './lib/logging.ts';
import { toRecorderCommand } from './recording/spoken-command.ts';
import type { Running } from './start-running.ts';

/** Carries out what keys, tray and other starts ask for. What fails is told, and never stops the application. */
export interface Commands {
  readonly record: (command: RecorderCommand) => void;
  readonly carryOut: (deed: Deed) => void;
  /** A command in words, as in `--command=switch:call-first`. */
  readonly speak: (text: string) => void;
}

/** The commands until the record is closed for good: what comes later is refused, and told. */
export function refuseWhenClosed(
  { record, carryOut, speak }: Commands,
  { isClosed, emit }: { readonly isClosed: () => boolean; readonly emit: Emit },
): Commands {
  const guard =
    <Asked>(work: (asked: Asked) => void) =>
    (asked: Asked): void => {
      if (isClosed()) emit('recorder.failed', { code: 'starting-anew', details: {} });
      else work(asked);
    };
  return { record: guard(record), carryOut: guard(carryOut), speak: guard(speak) };
}

/** Commands over the running recorder. */
export function createCommands(running: Running, showRecorder: () => void): Commands {
  const attempt = (work: () => void): void => attemptToRecord(running, work);
  const record = (command: RecorderCommand): void => attempt(() => recordNow(running, command));
  return {
    record,
    carryOut: (deed) => {
      if (deed.kind === 'record') record(deed.command);
      else if (deed.kind === 'show-recorder') showRecorder();
      else attempt(() => refuseUnknown(''));
    },
    speak: (text) => {
      const spoken = parseCommandLine(text);
      if (spoken === undefined) return; // the start that sent it has said so
      if (spoken.kind === 'show') showRecorder();
      else {
        attempt(() => {
          const command = toRecorderCommand(running.services.parts.db, spoken);
          if (command === undefined) refuseUnknown(text);
          else recordNow(running, command);
        });
      }
    },
  };
}

/** Runs what writes the record; a disk that refuses is told, and tried again with the next key. */
export function attemptToRecord({ services }: Pick<Running, 'services'>, work: () => void): void {
  try {
    work();
  } catch (error) {
    const known = diskErrorOf(error);
    if (!known) throw error;
    const { code, details } = known;
    logError(`not recorded: ${code}`);
    services.system.onFailure(known);
    services.emit('recorder.failed', { code, details });
  }
}

function recordNow({ services, person }: Running, command: RecorderCommand): void {
  const began = performance.now();
  const result = services.recorder.command(person(), command);
  const ms = (performance.now() - began).toFixed(1);
  logDebug(`${command.kind}: ${result.kind} and on disk in ${ms} ms`);
  if (result.kind === 'refused') services.emit('recorder.refused', { refusal: result.refusal });
}

function refuseUnknown(text: string): never {
  throw new AppError('not-found', { what: 'operation', id: text });
}
