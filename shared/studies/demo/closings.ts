import type { Outcome } from '../../recording/observation.ts';
import { withInside } from './act.ts';
import type { Draw } from './draw.ts';
import { type DemoOperation, drawLength } from './lengths.ts';
import { maybeNote, outcomeMark } from './notes.ts';
import type { Performed } from './performed.ts';
import type { Scene } from './scene.ts';

/** Chances at average skill; what is left is one more step. */
const CONTRACT = 0.22;
const PAYMENT = 0.08;
const REFUSAL = 0.26;

/** Where the department earns its money: a closing call or a meeting with a client. */
export function performClosing(scene: Scene, operation: 'call-closing' | 'meeting'): Performed {
  const { draw, manager } = scene;
  const ms = drawLength(draw, operation);
  const outcome = outcomeOf(draw, manager.skill);
  const marks = draw.chance(0.95) ? [outcomeMark(draw, outcome, ms)] : [];
  const act = withInside({ operation, ms, inside: marks }, ...maybeNote(draw, operation, ms));
  const soon: DemoOperation[] = draw.chance(manager.diligence) ? ['crm-entry'] : [];
  return { act, soon, papers: papersAfter(draw, outcome) };
}

function outcomeOf(draw: Draw, skill: number): Outcome {
  const contract = CONTRACT * skill;
  const payment = PAYMENT * skill;
  return draw.weighted<Outcome>([
    { value: 'contract', weight: contract },
    { value: 'payment', weight: payment },
    { value: 'refusal', weight: REFUSAL },
    { value: 'next-step', weight: 1 - contract - payment - REFUSAL },
  ]);
}

function papersAfter(draw: Draw, outcome: Outcome): DemoOperation[] {
  if (outcome === 'contract') return ['contract'];
  if (outcome === 'payment') return ['handover'];
  return outcome === 'next-step' && draw.chance(0.12) ? ['quote'] : [];
}
