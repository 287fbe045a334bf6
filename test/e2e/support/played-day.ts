// Days that were recorded before a test begins: played through the real recorder, on a clock of their own.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { runCli } from '#main/cli/run-cli.ts';

/** A wall-clock time of the day, and a command as `--command=` understands it. */
export type PlayedEvent = readonly [time: string, command: string];

/** The local day that lies so many days before today. */
export function dayAgo(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Records a day of that person in the file. */
export async function playDay(
  dataFile: string,
  person: string,
  day: string,
  events: readonly PlayedEvent[],
): Promise<void> {
  mkdirSync(dirname(dataFile), { recursive: true });
  const file = `${dataFile}.events.json`;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const written = events.map(([time, words]) => ({
    at: new Date(`${day}T${time}`).toISOString(),
    ...commandOf(words),
  }));
  writeFileSync(file, JSON.stringify({ zone, person, events: written }));
  const { code, output, errors } = await runCli(['record', '--db', dataFile, '--events', file]);
  rmSync(file);
  if (code !== 0) throw new Error(`The day could not be played: ${errors}`);
  if (output.includes('changed nothing')) throw new Error(output);
}

function commandOf(words: string): object {
  const [command = '', value] = words.split(/:(.*)/s);
  if (command === 'switch' || command === 'interrupt') return { command, operation: value };
  if (command === 'unit') return { command, count: Number(value ?? 1) };
  return value === undefined ? { command } : { command, [command]: value };
}
