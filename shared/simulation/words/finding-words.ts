import { formatNumber, formatShare } from '../../lib/format.ts';
import type { Words } from '../../lib/texts.ts';
import type { Relief } from '../analysis/one-more.ts';
import { BUSY_FROM } from '../edit/split-warnings.ts';
import type { Scenario } from '../model/scenario.ts';
import { busyOver } from '../outcome/busy-over.ts';
import type { ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import type { NamedWords } from './scenario-names.ts';

/**
 * What revenue becomes, with what 8 of 10 departments meet; never one number alone. Before there are runs it is only said
 * which way it goes: the range is on its way.
 */
export function findingWords(
  { t, locale }: Words,
  { ratio, months }: ScenarioOutcome,
  isRun = true,
): string {
  const number = (value: number): string => formatNumber(locale, value, 2, true);
  if (!ratio) {
    const isSold = months.some(({ revenue }) => revenue.mean > 0);
    return t(isSold ? 'simulation.headline.alone' : 'simulation.headline.none');
  }
  if (!isRun) return t('simulation.headline.quick', { ratio: number(ratio.mean) });
  return t('simulation.headline.band', {
    ratio: number(ratio.mean),
    low: number(ratio.low80),
    high: number(ratio.high80),
  });
}

/** For how many people, of how many leads and when that is. */
export function termsWords(
  { t, locale }: Words,
  scenario: Scenario,
  outcome: ScenarioOutcome,
): string {
  const before = new Set(scenario.phases[0]?.split.staff.map(({ name }) => name));
  const last = scenario.phases.at(-1);
  const hires = last?.split.staff.filter(({ name }) => !before.has(name)).length ?? 0;
  const people = t('simulation.headline.people', { count: outcome.people });
  const hired = hires > 0 ? `, ${t('simulation.headline.hires', { count: hires })}` : '';
  const [from, to] = outcome.lateMonths;
  const change = last?.from ?? 0;
  return t('simulation.headline.terms', {
    people: `${people}${hired}`,
    leads: formatNumber(locale, scenario.department.market.leads.at(-1) ?? 0),
    from: from - change,
    to: to - change,
  });
}

/** A gain of one person more that is less than this part of revenue relieves nobody. */
const RELIEVING = 0.02;

/**
 * What more revenue would need first: somebody who does it, time of the role in which one person more brings most, or leads.
 * A high load alone does not tell it: who calls again whenever there is time is always busy.
 */
export function limitWords(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
  relief: Relief | null,
): string {
  const nobody = undoneOf(scenario);
  if (nobody !== null) return t('simulation.limit.people', { operation: names.operation(nobody) });
  if (relief) return reliefWords({ t, locale, names }, outcome, relief);
  const { bottleneck } = outcome;
  const busy = formatShare(locale, bottleneck?.busy ?? 0);
  if (bottleneck && bottleneck.busy > BUSY_FROM) {
    return t('simulation.limit.time', { role: names.role(bottleneck.role), busy });
  }
  return t('simulation.limit.leads', { busy });
}

function reliefWords(
  { t, locale, names }: NamedWords,
  outcome: ScenarioOutcome,
  { revenue, gains }: Relief,
): string {
  const [first] = gains;
  if (!first || first.gain <= RELIEVING * revenue) return t('simulation.limit.noRelief');
  return t('simulation.limit.relief', {
    role: names.role(first.role),
    busy: formatShare(locale, busyOver(outcome, first.role, outcome.lateMonths) ?? 0),
    gain: formatShare(locale, first.gain / revenue),
  });
}

/** The first operation that nobody does; null: all are done. */
function undoneOf({ department, phases }: Scenario): string | null {
  const split = phases.at(-1)?.split;
  const nobody = department.operations.find(
    ({ code }) =>
      !split?.roles.some(
        (role) =>
          role.operations.includes(code) && split.staff.some((person) => person.role === role.code),
      ),
  );
  return nobody?.code ?? null;
}
