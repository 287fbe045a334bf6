import { z } from 'zod';

import { observationIdSchema } from './observation.ts';
import { personIdSchema } from './person.ts';

/** Id of a segment. */
export const segmentIdSchema = z.uuid().brand<'SegmentId'>();
export type SegmentId = z.infer<typeof segmentIdSchema>;

/** No segment lasts longer: what seems to is a forgotten timer. */
export const LONGEST_SEGMENT_MS = 16 * 3_600_000;

/** An instant: epoch milliseconds, UTC. */
export const instantSchema = z.int();
const offsetSchema = z
  .int()
  .min(-16 * 60)
  .max(16 * 60);

/** How a segment came to be. */
export const originSchema = z.enum(['recorded', 'retro', 'recovered', 'generated', 'imported']);
export type Origin = z.infer<typeof originSchema>;

/** One uninterrupted half-open interval `[start, end)` of one person; `end` is null while it runs. */
export const segmentSchema = z.object({
  id: segmentIdSchema,
  rev: z.int().positive(),
  personId: personIdSchema,
  observationId: observationIdSchema,
  start: instantSchema,
  end: instantSchema.nullable(),
  startZone: z.string().min(1),
  startOffsetMinutes: offsetSchema,
  endZone: z.string().min(1).nullable(),
  endOffsetMinutes: offsetSchema.nullable(),
  origin: originSchema,
  /** Whether somebody changed it after it was recorded. */
  isEdited: z.boolean(),
});
export type Segment = Readonly<z.infer<typeof segmentSchema>>;

/** A segment that has ended. */
export type EndedSegment = Segment & { readonly end: number };

/** Whether the segment has ended. */
export function isEnded(segment: Segment): segment is EndedSegment {
  return segment.end !== null;
}
