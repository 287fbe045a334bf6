import type { ParseArgsOptionsConfig } from 'node:util';

import { AppError } from '#shared/contract/app-error.ts';
import { isDay } from '#shared/lib/time.ts';
import { type PhotoFilter, photoFilterSchema } from '#shared/statistics/photo.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { findPerson } from '../recording/people.ts';
import type { Options } from './command.ts';
import { optional } from './options.ts';

/** The options of commands that print figures of some people and days. */
export const FILTER_OPTIONS = {
  person: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  weekdays: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/** The days that were asked for; null: without limit. */
export interface AskedPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whose time of which days was asked for, every day listed. What makes no sense is an error that names it. */
export function filterOf(
  options: Options,
  db: ReadableDatabase,
  usage: string,
): { readonly asked: AskedPeriod; readonly filter: PhotoFilter } {
  const asked = periodOf(options, usage);
  const personId = personOption(options, db);
  const weekdays = weekdayOption(options, usage);
  const filter = photoFilterSchema.parse({ ...asked, personId, weekdays, isEveryDayListed: true });
  return { asked, filter };
}

function periodOf(options: Options, usage: string): AskedPeriod {
  const from = dayOption(options, 'from', usage);
  const to = dayOption(options, 'to', usage);
  if (from !== null && to !== null && from > to) {
    throw new AppError('usage', { message: `--from ${from} is later than --to ${to}.`, usage });
  }
  return { from, to };
}

function dayOption(options: Options, name: 'from' | 'to', usage: string): string | null {
  const text = optional(options, name);
  if (text === undefined) return null;
  if (!isDay(text)) {
    throw new AppError('usage', { message: `--${name} ${text} is no date.`, usage });
  }
  return text;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Days of the week, Monday is 1; null: every one. */
function weekdayOption(options: Options, usage: string): number[] | null {
  const text = optional(options, 'weekdays');
  if (text === undefined) return null;
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !WEEKDAYS.some((each) => each === name));
  if (unknown !== undefined) {
    const message = `--weekdays ${unknown} is no day of the week: ${WEEKDAYS.join(', ')}.`;
    throw new AppError('usage', { message, usage });
  }
  return WEEKDAYS.flatMap((name, index) => (names.includes(name) ? [index + 1] : []));
}

function personOption(options: Options, db: ReadableDatabase): string | null {
  const name = optional(options, 'person');
  if (name === undefined) return null;
  const person = findPerson(db, name);
  if (!person) throw new AppError('not-found', { what: 'person', id: name });
  return person.id;
}
