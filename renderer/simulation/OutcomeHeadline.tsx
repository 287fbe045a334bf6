import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatNumber, formatShare } from '#shared/lib/format.ts';
import { BUSY_FROM } from '#shared/simulation/edit/split-warnings.ts';
import { countedNumbers, countSources } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioComparison } from '#shared/simulation/outcome/compare-runs.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';

import { useLocale } from '../lib/i18n.ts';
import { type ScenarioNames, useScenarioNames } from './role-names.ts';
import type { Outcomes } from './simulation-queries.ts';
import type { Words } from './source-words.ts';

/** What each part of the outcome is drawn from. */
export interface OutcomePartProps {
  readonly scenario: Scenario;
  readonly outcomes: Outcomes | null;
  /** The change against none, run by run; null before chance was run: then there are mean values only. */
  readonly comparison: ScenarioComparison | null;
}

/** The finding: what revenue becomes, for how many people, of how many leads and when, with its range. */
export function OutcomeHeadline({ scenario, outcomes, comparison }: OutcomePartProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  if (!outcomes) return null;
  const words = { t, locale };
  const { assumed } = countSources(countedNumbers(scenario));
  return (
    <div aria-live="polite">
      <Title order={2} size="h3">
        {findingOf(words, outcomes.toBe, comparison !== null)}:{' '}
        {termsOf(words, scenario, outcomes.toBe)}
      </Title>
      <Text size="sm" mt={4}>
        {limitOf(words, names, { scenario, outcome: outcomes.toBe })}.{' '}
        {t('simulation.headline.asked', { assumed: formatNumber(locale, assumed) })}
      </Text>
    </div>
  );
}

function findingOf(
  { t, locale }: Words,
  { ratio, months }: ScenarioOutcome,
  isRun: boolean,
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

function termsOf({ t, locale }: Words, scenario: Scenario, outcome: ScenarioOutcome): string {
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

/** What more revenue would need first: somebody who does it, time of a role, or leads. */
function limitOf(
  { t, locale }: Words,
  names: ScenarioNames,
  { scenario, outcome }: { readonly scenario: Scenario; readonly outcome: ScenarioOutcome },
): string {
  const split = scenario.phases.at(-1)?.split;
  const nobody = scenario.department.operations.find(
    ({ code }) =>
      !split?.roles.some(
        (role) =>
          role.operations.includes(code) && split.staff.some((person) => person.role === role.code),
      ),
  );
  if (nobody) return t('simulation.limit.people', { operation: names.operation(nobody.code) });
  const { bottleneck } = outcome;
  const busy = formatShare(locale, bottleneck?.busy ?? 0);
  if (bottleneck && bottleneck.busy > BUSY_FROM) {
    return t('simulation.limit.time', { role: names.role(bottleneck.role), busy });
  }
  return t('simulation.limit.leads', { busy });
}
