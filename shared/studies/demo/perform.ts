import { performCall } from './calls.ts';
import { performClosing } from './closings.ts';
import { performCrmEntry, performLetters, performPaper, performQuestion } from './desk-work.ts';
import { type DemoOperation, drawLength } from './lengths.ts';
import { onlyAct, type Performed } from './performed.ts';
import type { Scene } from './scene.ts';

type Performer = (scene: Scene, operation: DemoOperation) => Performed;

/** Operations of which something comes, or in which something happens. */
const PERFORMERS: Partial<Record<DemoOperation, Performer>> = {
  'call-first': (scene) => performCall(scene, 'call-first'),
  'call-follow-up': (scene) => performCall(scene, 'call-follow-up'),
  'call-closing': (scene) => performClosing(scene, 'call-closing'),
  meeting: (scene) => performClosing(scene, 'meeting'),
  correspondence: performLetters,
  'crm-entry': (scene) => performCrmEntry(scene, 1),
  'care-question': performQuestion,
  quote: performPaper,
  contract: performPaper,
  invoice: performPaper,
  act: performPaper,
  handover: performPaper,
  rework: performPaper,
};

/** One performance, undisturbed, as long as chance has it. */
export function perform(scene: Scene, operation: DemoOperation): Performed {
  const performer = PERFORMERS[operation];
  if (performer) return performer(scene, operation);
  return onlyAct({ operation, ms: drawLength(scene.draw, operation), inside: [] });
}
