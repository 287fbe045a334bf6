import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { AppError } from '#shared/contract/app-error.ts';
import { assertNever } from '#shared/lib/assert.ts';
import { isZone, type Moment, momentIn, parseInstant } from '#shared/lib/time.ts';
import type { SpokenRecording } from '#shared/recording/command-line.ts';
import { outcomeSchema, paceRatingSchema } from '#shared/recording/observation.ts';

/** An event of the file, checked: what is asked, and when. */
interface FileEvent {
  readonly moment: Moment;
  readonly command: SpokenRecording;
}

/** A list of events to play. */
export interface EventFile {
  readonly zone: string;
  readonly person: string;
  /** Who timed the person; null: the person did. */
  readonly observer: string | null;
  readonly events: readonly FileEvent[];
}

/** Days have four digits of a year everywhere; the last year is left free for zones that are ahead. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(9999, 0, 1) - 1;

const fileSchema = z.strictObject({
  zone: z.string().refine(isZone, 'no zone of that name is known'),
  person: z.string().trim().min(1).max(80),
  observer: z.string().trim().min(1).max(80).optional(),
  events: z.array(z.unknown()).max(1_000_000),
});

const at = z.string();
const operation = z.string().min(1);
const eventSchema = z.discriminatedUnion('command', [
  z.strictObject({ at, command: z.enum(['switch', 'interrupt']), operation }),
  z.strictObject({ at, command: z.enum(['resume', 'pause', 'undo', 'end-day']) }),
  z.strictObject({
    at,
    command: z.literal('unit'),
    count: z.int().positive().max(1000).default(1),
  }),
  z.strictObject({ at, command: z.literal('outcome'), outcome: outcomeSchema.nullable() }),
  z.strictObject({ at, command: z.literal('rate'), rating: paceRatingSchema.nullable() }),
  z.strictObject({ at, command: z.literal('note'), note: z.string().max(500) }),
]);

/** Reads and checks the whole file before anything is played; the first wrong event is named by its index. */
export function readEventFile(path: string): EventFile {
  const parsed = fileSchema.safeParse(readJson(path), { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const message = problemText(issue, 'the document');
    throw new AppError('file-unreadable', { file: path, message });
  }
  const { zone, person, observer = null, events } = parsed.data;
  let previous: Moment | undefined;
  const checked = events.map((event, index) => {
    const found = checkEvent(event, index, zone);
    if (previous && found.moment.at < previous.at) {
      throw new AppError('event-order', {
        index,
        at: new Date(found.moment.at).toISOString(),
        previous: new Date(previous.at).toISOString(),
      });
    }
    previous = found.moment;
    return found;
  });
  return { zone, person, observer, events: checked };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new AppError('file-unreadable', { file: path, message }, { cause: error });
  }
}

function checkEvent(event: unknown, index: number, zone: string): FileEvent {
  const parsed = eventSchema.safeParse(event, { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError('event-invalid', { index, message: problemText(issue, 'the event') });
  }
  const instant = parseInstant(parsed.data.at);
  if (instant === undefined || instant < EARLIEST || instant > LATEST) {
    const what = 'is no ISO 8601 time with an offset, of the years 1970 to 9998';
    throw new AppError('event-invalid', { index, message: `at: "${parsed.data.at}" ${what}` });
  }
  return { moment: momentIn(instant, zone), command: toCommand(parsed.data) };
}

/** What is wrong at which place, with the value that stands there. */
function problemText(issue: z.core.$ZodIssue | undefined, whole: string): string {
  const place = issue?.path.join('.') || whole;
  const value = issue?.input;
  const shown =
    typeof value === 'string' || typeof value === 'number' ? ` (${JSON.stringify(value)})` : '';
  return `${place}${shown}: ${issue?.message ?? ''}`;
}

function toCommand(event: Event): SpokenRecording {
  if (isAmendment(event)) return toAmendment(event);
  switch (event.command) {
    case 'switch':
    case 'interrupt':
      return { kind: event.command, operation: event.operation };
    case 'unit':
      return { kind: 'unit', count: event.count };
    case 'resume':
    case 'pause':
    case 'undo':
    case 'end-day':
      return { kind: event.command };
    default:
      return assertNever(event);
  }
}

type Event = z.output<typeof eventSchema>;
/** What is said about an observation. */
type Amendment = Extract<Event, { command: 'outcome' | 'rate' | 'note' }>;

const AMENDMENTS: ReadonlySet<string> = new Set<Amendment['command']>(['outcome', 'rate', 'note']);

const isAmendment = (event: Event): event is Amendment => AMENDMENTS.has(event.command);

function toAmendment(event: Amendment): SpokenRecording {
  switch (event.command) {
    case 'outcome':
      return { kind: 'outcome', outcome: event.outcome };
    case 'rate':
      return { kind: 'rate', rating: event.rating };
    case 'note':
      return { kind: 'note', note: event.note };
    default:
      return assertNever(event);
  }
}
