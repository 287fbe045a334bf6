import type { Answer, Disturbance } from './act.ts';
import type { DemoOperation } from './lengths.ts';

/** Somebody who wants something: now if the person is at the desk, else as soon as it can be. */
export interface Caller {
  readonly kind: 'caller';
  readonly at: number;
  readonly operation: 'care-question' | 'call-follow-up' | 'call-first';
}

/** Something that is to begin at a time. */
export interface Appointment {
  readonly kind: 'appointment';
  readonly at: number;
  readonly operation: DemoOperation;
  /** When it ends for everybody, however late one came; null: it lasts as long as it lasts. */
  readonly until: number | null;
  /** Waits until the work at hand is done. */
  readonly canWait: boolean;
  /** It is not begun any more after this. */
  readonly latest: number;
}

/** Something that takes the person from the desk without anybody asking. */
export interface Stray {
  readonly kind: 'stray';
  readonly at: number;
  readonly disturbance: Disturbance;
  /** What the person says about it; null: nothing is asked, or nothing is answered. */
  readonly answer: Answer | null;
  /** It does not happen any more after this. */
  readonly latest: number;
}

/** Something that comes up at its time, whatever is being done then. */
export type Due = Caller | Appointment | Stray;

/** What a person has before them between two performances. Times are ms after midnight. */
export interface Desk {
  readonly at: number;
  readonly leavesAt: number;
  /** What comes by itself, in order of time. */
  readonly due: readonly Due[];
  readonly soon: readonly DemoOperation[];
  readonly papers: readonly DemoOperation[];
  /** What the person did last. */
  readonly last: DemoOperation | null;
}

/** The same list without one of its members. */
export function without<T>(list: readonly T[], gone: T): T[] {
  const index = list.indexOf(gone);
  return list.filter((_, each) => each !== index);
}
