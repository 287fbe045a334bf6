import { z } from 'zod';

/**
 * What a photograph of working time is called, by who recorded it: people themselves, an observer, both, or rounds in
 * which an observer marks what everybody does (group photograph). `none`: nothing was recorded.
 */
const photographKindSchema = z.enum(['none', 'self', 'observer', 'mixed', 'group']);
export type PhotographKind = z.infer<typeof photographKindSchema>;

/** A photograph named for what it is, with its observers' names in order. */
export const photographSchema = z.object({
  kind: photographKindSchema,
  observers: z.array(z.string()),
});
export type Photograph = Readonly<z.infer<typeof photographSchema>>;

/** What was recorded within a period. */
interface Recorded {
  /** Time of segments, and the part that somebody else timed, ms. */
  readonly ms: number;
  readonly observedMs: number;
  /** Rounds of a group photograph. */
  readonly groupRounds: number;
}

/** The kind of photograph: segments decide, and rounds where nothing was timed. */
export function photographKind({ ms, observedMs, groupRounds }: Recorded): PhotographKind {
  if (ms === 0) return groupRounds > 0 ? 'group' : 'none';
  if (observedMs === 0) return 'self';
  return observedMs >= ms ? 'observer' : 'mixed';
}
