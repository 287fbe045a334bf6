import { AppError } from '#shared/contract/app-error.ts';
import {
  type BusFactor,
  busFactor,
  type RoleAway,
} from '#shared/simulation/analysis/bus-factor.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { RunPlan } from '#shared/simulation/outcome/result-document.ts';
import type { SimulatedEstimate } from '#shared/simulation/outcome/simulated-estimate.ts';

import type { Options } from '../command.ts';

/** Each replication is one run more a role: so many are enough unless somebody asks for another number. */
const USUAL_RUNS = 40;

/** The answer to `--away`: what a department loses when one person of a role is away for a month. */
export function awayPart(
  scenario: Scenario,
  options: Options,
  { engine, replications, seed }: RunPlan,
): { readonly json: { readonly away?: BusFactor }; readonly text: readonly string[] } {
  if (options['away'] !== true) return { json: {}, text: [] };
  if (engine === 'mean') {
    const message = 'who is away shows in runs of events only: leave out --engine mean';
    throw new AppError('invalid-input', { where: '--away', message });
  }
  const asked = options['replications'] === undefined ? USUAL_RUNS : replications;
  const away = busFactor({ scenario, seed, replications: asked });
  return { json: { away }, text: [awayText(away)] };
}

function awayText(found: BusFactor): string {
  const { awayMonth, replications, roles } = found;
  return [
    `One person away for the whole of month ${awayMonth}, revenue against nobody away on the same luck (${replications} runs, 95 % of the mean):`,
    ...roles.map((role) => roleText(role, found)),
  ].join('\n');
}

function roleText(
  { role, people, during, after, ratio }: RoleAway,
  { awayMonth, afterMonths }: BusFactor,
): string {
  const parts = [
    `month ${awayMonth} ${changeText(during)}`,
    ...(after && afterMonths ? [`months ${afterMonths.join('–')} ${changeText(after)}`] : []),
    ...(ratio ? [`together ${shareText(ratio)}`] : []),
  ];
  return `  ${role}, 1 of ${people}: ${parts.join(', ')}`;
}

const signed = (value: number): string => {
  // Never −0.
  const whole = Math.round(value) || 0;
  return whole > 0 ? `+${whole}` : `${whole}`;
};

const changeText = ({ mean, ciLow, ciHigh }: SimulatedEstimate): string =>
  `${signed(mean)} (${signed(ciLow)}…${signed(ciHigh)})`;

function shareText({ mean, ciLow, ciHigh }: SimulatedEstimate): string {
  const percent = (ratio: number): string => signed(100 * (ratio - 1));
  return `${percent(mean)} % (${percent(ciLow)}…${percent(ciHigh)} %)`;
}
