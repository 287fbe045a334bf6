// A day as it will be played: performances, and what happens inside each.
import { assertNever } from '../../lib/assert.ts';
import type { AwayAnswer, AwayCause } from '../../recording/away.ts';
import type { RecorderCommand } from '../../recording/recorder-command.ts';
import type { DemoOperation } from './lengths.ts';

/** A key that belongs to the running observation. */
type Mark = Extract<RecorderCommand, { kind: 'unit' | 'outcome' | 'note' }>;

/** The person leaves without a word. */
export interface Absence {
  readonly ms: number;
  /** With `crash` the application stopped instead, and the person resumes by hand. */
  readonly causes: readonly AwayCause[];
  /** When the system noticed it, counted from its beginning. */
  readonly noticedAfterMs: number;
}

/** Something that takes the person from the work at hand. */
export type Disturbance =
  | { readonly kind: 'pause'; readonly ms: number }
  | { readonly kind: 'interruption'; readonly act: Act }
  | { readonly kind: 'absence'; readonly absence: Absence };

/** What the person says about the last absence. */
export interface Answer {
  readonly answer: AwayAnswer;
  readonly operation: DemoOperation | null;
}

/** Something inside a performance, once the performance itself has lasted `after` ms. */
export type Happening = { readonly after: number } & (
  | Disturbance
  | { readonly kind: 'mark'; readonly command: Mark }
  | { readonly kind: 'answer'; readonly answer: Answer }
);

/** One performance: the time that it takes itself, and what happens meanwhile, in order. */
export interface Act {
  readonly operation: DemoOperation;
  readonly ms: number;
  readonly inside: readonly Happening[];
}

/** How long a disturbance keeps the person from the work at hand, ms. */
export function timeTaken(happening: Disturbance): number {
  switch (happening.kind) {
    case 'pause':
      return happening.ms;
    case 'interruption':
      return durationOf(happening.act);
    case 'absence':
      return happening.absence.ms;
    default:
      return assertNever(happening);
  }
}

/** From the beginning to the end of a performance, with all that happened meanwhile, ms. */
export function durationOf({ ms, inside }: Act): number {
  const disturbances = inside.filter(isDisturbance);
  return disturbances.reduce((sum, each) => sum + timeTaken(each), ms);
}

/** The same performance with one more thing inside, in its place. */
export function withInside(act: Act, ...happenings: readonly Happening[]): Act {
  const inside = [...act.inside, ...happenings].toSorted((a, b) => a.after - b.after);
  return { ...act, inside };
}

/** The same performance given up after that time, though not before what takes the person from it is over. */
export function shortened(act: Act, longest: number): Act {
  const tooMuch = durationOf(act) - longest;
  if (tooMuch <= 0) return act;
  const lastAfter = act.inside.findLast(isDisturbance)?.after ?? 0;
  const ms = Math.min(act.ms, Math.round(Math.max(act.ms - tooMuch, lastAfter + 90_000)));
  return { ...act, ms, inside: act.inside.filter(({ after }) => after <= ms) };
}

function isDisturbance(happening: Happening): happening is Happening & Disturbance {
  return happening.kind !== 'mark' && happening.kind !== 'answer';
}
