import type { NotAsked } from '../../recording/sampled-moment.ts';
import type { Draw, Weighted } from '../../studies/demo/draw.ts';
import type { DemoOperation } from '../../studies/demo/lengths.ts';

/** What the record says of a moment of the demonstration study. */
export interface TimedMoment {
  /** What was being timed; null: nothing. */
  readonly timed: string | null;
  /** Why nobody could be asked; null: somebody could. */
  readonly absence: NotAsked | null;
}

/** How a question of the demonstration study ended. */
export type DemoAnswer =
  | { readonly kind: 'not-asked'; readonly reason: NotAsked }
  | { readonly kind: 'missed' }
  | { readonly kind: 'answered'; readonly operation: string; readonly afterMs: number };

/** Away from the desk a question goes unseen: how often, by what is timed. */
const MISSED: Readonly<Partial<Record<string, number>>> = {
  lunch: 0.8,
  meeting: 0.35,
  'call-closing': 0.12,
};
const USUALLY_MISSED = 0.04;

/** A key that was forgotten: the answer is not what is being timed. */
const FORGOTTEN = 0.11;

/** What people do while something else is timed: they are asked something, look for papers, read letters, rest. */
const INSTEAD: readonly Weighted<DemoOperation>[] = [
  { value: 'care-question', weight: 0.34 },
  { value: 'search-information', weight: 0.24 },
  { value: 'correspondence', weight: 0.26 },
  { value: 'personal', weight: 0.16 },
];

const SECOND = 1000;

/** Most answers are what was timed; some are not, and some questions nobody saw. */
export function drawAnswer(draw: Draw, { timed, absence }: TimedMoment): DemoAnswer {
  if (absence !== null) return { kind: 'not-asked', reason: absence };
  if (draw.chance(MISSED[timed ?? ''] ?? USUALLY_MISSED)) return { kind: 'missed' };
  const isForgotten = timed === null || (timed !== 'lunch' && draw.chance(FORGOTTEN));
  const others = INSTEAD.filter(({ value }) => value !== timed);
  return {
    kind: 'answered',
    operation: isForgotten ? draw.weighted(others) : timed,
    afterMs: Math.round(draw.length({ mean: 11 * SECOND, cv: 0.7 })),
  };
}
