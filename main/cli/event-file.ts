import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { AppError } from '#shared/contract/app-error.ts';
import { assertNever } from '#shared/lib/assert.ts';
import { isZone, type Moment, momentIn, parseInstant } from '#shared/lib/time.ts';
import type { SpokenRecording } from '#shared/recording/command-line.ts';
import { outcomeSchema } from '#shared/recording/observation.ts';

/** An event of the file, checked: what is asked, and when. */
interface FileEvent {
  readonly moment: Moment;
  readonly command: SpokenRecording;
}

/** A list of events to play. */
export interface EventFile {
  readonly zone: string;
  readonly person: string;
  readonly events: readonly FileEvent[];
}

const fileSchema = z.strictObject({
  zone: z.string().refine(isZone, 'no zone of that name is known'),
  person: z.string().trim().min(1).max(80),
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
  z.strictObject({ at, command: z.literal('note'), note: z.string().max(500) }),
]);

/** Reads and checks the whole file before anything is played; the first wrong event is named by its index. */
export function readEventFile(path: string): EventFile {
  const parsed = fileSchema.safeParse(readJson(path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the document';
    throw new AppError('file-unreadable', { file: path, message: `${where}: ${issue?.message}` });
  }
  const { zone, person, events } = parsed.data;
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
  return { zone, person, events: checked };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new AppError('file-unreadable', { file: path, message }, { cause: error });
  }
}

function checkEvent(event: unknown, index: number, zone: string): FileEvent {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const message = `${issue?.path.join('.') || 'event'}: ${issue?.message}`;
    throw new AppError('event-invalid', { index, message });
  }
  const instant = parseInstant(parsed.data.at);
  if (instant === undefined) {
    const message = `at: "${parsed.data.at}" is no ISO 8601 time with an offset`;
    throw new AppError('event-invalid', { index, message });
  }
  return { moment: momentIn(instant, zone), command: toCommand(parsed.data) };
}

function toCommand(event: z.output<typeof eventSchema>): SpokenRecording {
  switch (event.command) {
    case 'switch':
    case 'interrupt':
      return { kind: event.command, operation: event.operation };
    case 'unit':
      return { kind: 'unit', count: event.count };
    case 'outcome':
      return { kind: 'outcome', outcome: event.outcome };
    case 'note':
      return { kind: 'note', note: event.note };
    case 'resume':
    case 'pause':
    case 'undo':
    case 'end-day':
      return { kind: event.command };
    default:
      return assertNever(event);
  }
}
