import type { TimeIndex } from '../../operations/time-index.ts';
import { timeIndexOf } from './printed-index.ts';

const DAY_MINUTES = 24 * 60;

/** A line of an observation sheet: the clock when it ended, and the index as it was written. */
export interface SheetLine {
  readonly time: string;
  readonly index: string;
}

/** The same line with its length. Times in minutes after the midnight before the sheet began. */
interface TimedLine {
  readonly index: TimeIndex;
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
}

/** A sheet of current times with durations, or the line (from 1; 0 is the start) that can't be read, and why. */
export type TimedSheet =
  | { readonly kind: 'sheet'; readonly lines: readonly TimedLine[] }
  | {
      readonly kind: 'problem';
      readonly line: number;
      readonly reason: 'not-a-time' | 'unknown-index' | 'goes-back';
    };

/**
 * Durations from current times: tᵢ − tᵢ₋₁, each line ending at the time that it shows. A clock that goes past midnight
 * goes on; one that would make the sheet longer than 24 h goes back. No lines: no durations.
 */
export function timedSheet(start: string, lines: readonly SheetLine[]): TimedSheet {
  const begin = clockMinutes(start);
  if (begin === undefined) return { kind: 'problem', line: 0, reason: 'not-a-time' };
  const timed: TimedLine[] = [];
  let from = begin;
  for (const [place, line] of lines.entries()) {
    const next = timedLine(line, from);
    if (typeof next === 'string') return { kind: 'problem', line: place + 1, reason: next };
    if (next.end - begin > DAY_MINUTES) {
      return { kind: 'problem', line: place + 1, reason: 'goes-back' };
    }
    timed.push(next);
    from = next.end;
  }
  return { kind: 'sheet', lines: timed };
}

function timedLine(line: SheetLine, start: number): TimedLine | 'not-a-time' | 'unknown-index' {
  const clock = clockMinutes(line.time);
  if (clock === undefined) return 'not-a-time';
  const index = timeIndexOf(line.index);
  if (index === undefined) return 'unknown-index';
  const onTheDay = clock + DAY_MINUTES * Math.floor(start / DAY_MINUTES);
  const end = onTheDay < start ? onTheDay + DAY_MINUTES : onTheDay;
  return { index, start, end, minutes: end - start };
}

/** Minutes after midnight of `H:MM` or `H:MM:SS`; undefined when it is no time of day. */
function clockMinutes(text: string): number | undefined {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (!parts) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part || 0));
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return hours * 60 + minutes + seconds / 60;
}
