import { loseTo } from './flow-losses.ts';
import { CLASS } from './flow-plan.ts';
import { LETTERS, loseFromPool } from './flow-pool.ts';
import type { FlowRun, Population } from './flow-state.ts';

/** Some of the leads whose letter is not written want no more after a while. */
export function waitForLetters(run: FlowRun, { numbers, wait }: Population): void {
  const { places, kinds, scenario } = run.plan;
  const { patience, lateLoss } = scenario.department.letters;
  if (lateLoss === 0) return;
  let waiting = 0;
  for (const start of LETTERS) {
    for (const kind of kinds.ofStart[start]) {
      const byChance = numbers[places.rate + kind]! * wait[kinds.operation[kind]!]!;
      waiting += numbers[places.waiting + kind]! + byChance;
    }
  }
  // A letter to a lead makes up for all that it waited for: no more of them count than there are leads.
  const atStake = Math.min(waiting, numbers[places.pool]!);
  numbers[places.lateLetters]! += (lateLoss * atStake * run.step) / patience;
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
  loseFromPool(run, population, unready, lost);
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
