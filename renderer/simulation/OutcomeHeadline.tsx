import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Relief } from '#shared/simulation/analysis/one-more.ts';
import { countedNumbers, countSources } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioComparison } from '#shared/simulation/outcome/compare-runs.ts';
import { findingWords, limitWords, termsWords } from '#shared/simulation/words/finding-words.ts';

import { useLocale } from '../lib/i18n.ts';
import { useScenarioNames } from './role-names.ts';
import type { Outcomes } from './simulation-queries.ts';

/** What each part of the outcome is drawn from. */
export interface OutcomePartProps {
  readonly scenario: Scenario;
  readonly outcomes: Outcomes | null;
  /** The change against none, run by run; null before chance was run: then there are mean values only. */
  readonly comparison: ScenarioComparison | null;
}

interface OutcomeHeadlineProps extends OutcomePartProps {
  /** Where one person more would bring most; null: it is not known yet. */
  readonly relief: Relief | null;
}

/** The finding: what revenue becomes, for how many people, of how many leads and when, with its range. */
export function OutcomeHeadline({ scenario, outcomes, comparison, relief }: OutcomeHeadlineProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  if (!outcomes) return null;
  const words = { t, locale, names };
  const { assumed } = countSources(countedNumbers(scenario));
  return (
    <div aria-live="polite">
      <Title order={2} size="h3">
        {findingWords(words, outcomes.toBe, comparison !== null)}:{' '}
        {termsWords(words, scenario, outcomes.toBe)}
      </Title>
      <Text size="sm" mt={4}>
        {limitWords(words, scenario, outcomes.toBe, relief)}.{' '}
        {t('simulation.headline.asked', { assumed: formatNumber(locale, assumed) })}
      </Text>
    </div>
  );
}
