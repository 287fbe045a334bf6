import type { Engine } from '#shared/simulation/outcome/result-document.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import type { SimulatedEstimate } from '#shared/simulation/outcome/simulated-estimate.ts';

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** How far standards are kept, before the change and late after it, in words; nothing where there are none. */
export function standardLines(
  {
    standards,
    baseMonths,
    lateMonths,
  }: Pick<ScenarioOutcome, 'standards' | 'baseMonths' | 'lateMonths'>,
  engine: Engine,
): string[] {
  const share = (kept: SimulatedEstimate, [from, to]: readonly [number, number]): string => {
    const range =
      engine === 'mean'
        ? 'expected, without chance'
        : `95 %: ${percent(kept.ciLow)}…${percent(kept.ciHigh)}`;
    return `${percent(kept.mean)} in months ${from}–${to} (${range})`;
  };
  return standards.map(({ operation, withinHours, withinHoursBefore, before, late }) => {
    const hours = withinHours ?? withinHoursBefore;
    const isOther = withinHours !== null && (withinHoursBefore ?? withinHours) !== withinHours;
    const terms = isOther ? `${hours} h (before: ${withinHoursBefore} h)` : `${hours} h`;
    const shares = [before && share(before, baseMonths), late && share(late, lateMonths)];
    const known = shares.filter((each) => each !== null).join(', ');
    return `Begun within ${terms} of working time, "${operation}": ${known === '' ? 'nothing fell due' : known}.`;
  });
}
