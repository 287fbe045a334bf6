import { LETTERS } from './flow-kinds.ts';
import { loseTo } from './flow-losses.ts';
import { CLASS } from './flow-plan.ts';
import { loseFromPool } from './flow-pool.ts';
import type { FlowRun, Population } from './flow-state.ts';

/**
 * Letters that wait today: some become late for a lead that minds. Such a lead is lost when its letter is taken at last, or
 * when it would have become ready.
 */
export function waitForLetters(run: FlowRun, { numbers, taken, wait }: Population): void {
  const { places, kinds, scenario } = run.plan;
  const { patience, lateLoss } = scenario.department.letters;
  const pool = numbers[places.pool]!;
  if (lateLoss === 0 || pool <= 0) return;
  let waiting = 0;
  let written = 0;
  let byChance = 0;
  for (const start of LETTERS) {
    for (const kind of kinds.ofStart[start]) {
      waiting += numbers[places.waiting + kind]!;
      written += taken[kind]!;
      byChance += numbers[places.rate + kind]! * wait[kinds.operation[kind]!]!;
    }
  }
  const done = waiting > 0 ? Math.min(1, written / waiting) : 1;
  const minded = numbers[places.minded]! * (1 - done);
  const rate = Math.min(1, run.step / patience);
  const turned = (minded + lateLoss * byChance) * rate;
  numbers[places.minded] = minded * (1 - rate);
  numbers[places.keptClean]! *= Math.max(0, 1 - turned / pool);
  const late = numbers[places.late]!;
  const all = Math.min(pool, late + turned * Math.max(0, 1 - late / pool));
  numbers[places.late] = all * (1 - done);
  numbers[places.lateLetters]! += all * done;
}

/** Takes those whom letters have cost out of the pool; once a week, since all its places are gone through. */
export function loseForLetters(run: FlowRun, population: Population): void {
  const { places, dueDays, classes, kinds } = run.plan;
  const { numbers } = population;
  const callbacks = kinds.ofStart.callback;
  const late = numbers[places.lateLetters]!;
  const pool = numbers[places.pool]!;
  numbers[places.lateLetters] = 0;
  if (late <= 0 || pool <= 0) return;
  const part = Math.min(1, late / pool);
  let lost = 0;
  let unready = 0;
  for (let each = 0; each < classes; each += 1) {
    let gone = loseEvery(numbers, { from: places.due + each, step: classes, times: dueDays }, part);
    const from = places.classes + each;
    gone += loseEvery(numbers, { from, step: classes, times: callbacks.length }, part);
    lost += gone;
    if (each === CLASS.unready) unready += gone;
  }
  for (const kind of callbacks) {
    numbers[places.waiting + kind]! *= 1 - part;
    numbers[places.age + kind]! *= 1 - part;
  }
  loseTo(run.figures, 'letter-late', lost);
  const clean = numbers[places.keptClean]!;
  loseFromPool(run, population, unready, lost);
  // They were not among those whom no letter was late for.
  numbers[places.keptClean] = clean;
}

/** Takes a part out of each of those places; gives how much that was. */
function loseEvery(
  numbers: Float64Array,
  { from, step, times }: { readonly from: number; readonly step: number; readonly times: number },
  part: number,
): number {
  let lost = 0;
  for (let nth = 0, place = from; nth < times; nth += 1, place += step) {
    const gone = numbers[place]! * part;
    numbers[place]! -= gone;
    lost += gone;
  }
  return lost;
}
