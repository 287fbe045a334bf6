import { type Happening, withInside } from './act.ts';
import { MINUTE } from './demo-period.ts';
import type { Draw } from './draw.ts';
import { type DemoOperation, drawLength } from './lengths.ts';
import { maybeNote } from './notes.ts';
import { onlyAct, type Performed } from './performed.ts';
import type { Scene } from './scene.ts';

const PAPERS: readonly DemoOperation[] = ['quote', 'contract', 'invoice', 'act', 'handover'];
/** What the people of the department do at their desk: others and their own needs can take them from it. */
const AT_DESK = new Set<DemoOperation>([
  ...PAPERS,
  'correspondence',
  'crm-entry',
  'planning',
  'rework',
]);

/** Whether the work can be interrupted. A call, a meeting and a break cannot. */
export function isDeskWork(operation: DemoOperation): boolean {
  return AT_DESK.has(operation);
}

/** Letters: each one counted as it is sent. */
export function performLetters({ draw, manager }: Scene): Performed {
  const ms = drawLength(draw, 'correspondence', manager.pace);
  const letters = Math.min(Math.round(ms / (draw.between(1.7, 3) * MINUTE)), 6);
  const isCounted = letters > 1 && draw.chance(0.92);
  return onlyAct({
    operation: 'correspondence',
    ms,
    inside: isCounted ? sent(draw, letters, ms) : [],
  });
}

function sent(draw: Draw, letters: number, ms: number): Happening[] {
  return Array.from({ length: letters }, (_, index) => ({
    kind: 'mark',
    after: Math.round((ms * (index + draw.between(0.6, 0.97))) / letters),
    command: { kind: 'unit', count: 1 },
  }));
}

/** Calls entered in the CRM: one after a call, or several in a row. */
export function performCrmEntry({ draw }: Scene, records: number): Performed {
  const lengths = Array.from({ length: records }, () => drawLength(draw, 'crm-entry'));
  const ms = lengths.reduce((sum, each) => sum + each, 0);
  const inside: Happening[] = records > 1 ? sent(draw, records, ms) : [];
  return onlyAct({ operation: 'crm-entry', ms, inside });
}

/** A question of a paid client; now and then the answer must be looked for. */
export function performQuestion({ draw }: Scene): Performed {
  const operation = 'care-question';
  const ms = drawLength(draw, operation);
  const inside = [
    ...maybeNote(draw, operation, ms),
    ...aside(draw, 'search-information', { ms, probability: 0.15 }),
  ];
  return onlyAct(withInside({ operation, ms, inside: [] }, ...inside));
}

/** A paper; some wait for an approval, some come back. */
export function performPaper({ draw, manager }: Scene, operation: DemoOperation): Performed {
  const ms = drawLength(draw, operation, manager.pace);
  const inside = [
    ...maybeNote(draw, operation, ms),
    ...aside(draw, 'waiting-approval', { ms, probability: operation === 'contract' ? 0.4 : 0.05 }),
    ...aside(draw, 'search-information', { ms, probability: 0.13 }),
  ];
  const papers: DemoOperation[] = [];
  if (operation === 'contract' && draw.chance(0.6)) papers.push('invoice');
  if (operation !== 'rework' && draw.chance(0.1)) papers.push('rework');
  return { act: withInside({ operation, ms, inside: [] }, ...inside), soon: [], papers };
}

interface Chance {
  readonly ms: number;
  readonly probability: number;
}

/** Something that the work itself makes necessary in its middle. */
function aside(draw: Draw, operation: DemoOperation, { ms, probability }: Chance): Happening[] {
  if (!draw.chance(probability)) return [];
  const after = Math.round(ms * draw.between(0.2, 0.85));
  const nested = { operation, ms: drawLength(draw, operation), inside: [] };
  return [{ kind: 'interruption', after, act: nested }];
}
