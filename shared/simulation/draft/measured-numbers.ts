import type { NumberSource } from '../model/number-source.ts';
import { minutesPath, ownMinutesPath } from '../model/scenario-numbers.ts';
import type { MeasuredFigure, StudyFacts } from './study-facts.ts';

/** Fewer readings than five say little more than nothing. */
const FEWEST_MEASURED = 5;

/** A figure of a study that stands at a place of a scenario. */
export interface MeasuredNumber {
  readonly value: number;
  readonly source: NumberSource;
}

/** What a study measures of a scenario, by the paths of the numbers. */
export function measuredNumbers({
  operations,
  people,
  dayMinutes,
}: StudyFacts): ReadonlyMap<string, MeasuredNumber> {
  const found = new Map<string, MeasuredNumber>();
  for (const { code, perUnit, perDay, byPerson } of operations) {
    if (perUnit && perUnit.n >= FEWEST_MEASURED) {
      found.set(minutesPath(code), measured(perUnit));
    }
    for (const own of byPerson) found.set(ownMinutesPath(code, own.name), measured(own.perUnit));
    found.set(`department.demands.day.${code}.minutesADay`, measured(perDay));
  }
  for (const { name, skill } of people) {
    if (skill) found.set(`staff.${name}.skill`, measured(skill));
  }
  if (dayMinutes) found.set('department.time.dayMinutes', measured(dayMinutes));
  return found;
}

const measured = ({ value, n, low, high }: MeasuredFigure): MeasuredNumber => ({
  value,
  source: { kind: 'measured', n, low, high },
});
