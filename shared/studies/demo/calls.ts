import { withInside } from './act.ts';
import { MINUTE } from './demo-period.ts';
import type { Draw, Spread } from './draw.ts';
import { type DemoOperation, drawLength } from './lengths.ts';
import { maybeNote, outcomeMark } from './notes.ts';
import type { Performed } from './performed.ts';
import type { Scene } from './scene.ts';

type Call = 'call-first' | 'call-follow-up';

/** What a call is like when nobody answers, and what comes of it when somebody does. */
interface Habit {
  readonly noAnswer: number;
  /** Minutes of ringing in vain, redialling included. */
  readonly ringing: Spread;
  readonly refusal: number;
  readonly letter: number;
  readonly quote: number;
}

const HABITS: Record<Call, Habit> = {
  'call-first': {
    noAnswer: 0.37,
    ringing: { mean: 2, cv: 0.6 },
    refusal: 0.34,
    letter: 0.45,
    quote: 0.08,
  },
  'call-follow-up': {
    noAnswer: 0.33,
    ringing: { mean: 1.4, cv: 0.6 },
    refusal: 0.27,
    letter: 0.3,
    quote: 0.05,
  },
};

/** A call to somebody who has not bought: many find nobody and are short. */
export function performCall(scene: Scene, operation: Call): Performed {
  const { draw, manager } = scene;
  const habit = HABITS[operation];
  return draw.chance(habit.noAnswer)
    ? ringInVain(draw, operation, manager.diligence)
    : performTalk(scene, operation);
}

function ringInVain(draw: Draw, operation: Call, diligence: number): Performed {
  const ms = Math.round(Math.max(draw.length(HABITS[operation].ringing), 0.4) * MINUTE);
  const marks = draw.chance(0.96) ? [outcomeMark(draw, 'no-answer', ms)] : [];
  const soon: DemoOperation[] = draw.chance(diligence * 0.12) ? ['crm-entry'] : [];
  return { act: { operation, ms, inside: marks }, soon, papers: [] };
}

/** A call in which somebody answers. */
export function performTalk({ draw, manager }: Scene, operation: Call): Performed {
  const habit = HABITS[operation];
  const ms = drawLength(draw, operation);
  const isRefused = draw.chance(habit.refusal);
  const outcome = isRefused ? 'refusal' : 'next-step';
  const marks = draw.chance(0.9) ? [outcomeMark(draw, outcome, ms)] : [];
  const act = withInside({ operation, ms, inside: marks }, ...maybeNote(draw, operation, ms));
  const soon: DemoOperation[] = draw.chance(manager.diligence) ? ['crm-entry'] : [];
  if (!isRefused && draw.chance(habit.letter)) soon.push('correspondence');
  const wantsQuote = !isRefused && draw.chance(habit.quote);
  return { act, soon, papers: wantsQuote ? ['quote'] : [] };
}
