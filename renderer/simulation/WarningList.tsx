import { useTranslation } from 'react-i18next';

import { assertNever } from '#shared/lib/assert.ts';
import { formatNumber, formatShare } from '#shared/lib/format.ts';
import { splitWarnings, type SplitWarning } from '#shared/simulation/edit/split-warnings.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';

import { useLocale } from '../lib/i18n.ts';
import { Section } from '../statistics/Section.tsx';
import { type ScenarioNames, useScenarioNames } from './role-names.ts';
import type { Words } from './source-words.ts';

import classes from './Warnings.module.css';

interface WarningListProps {
  readonly scenario: Scenario;
  readonly phase: number;
  readonly outcome: ScenarioOutcome | null;
}

/** What somebody should know of a split before its figures are believed. */
export function WarningList({ scenario, phase, outcome }: WarningListProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const warnings = splitWarnings(scenario, phase, outcome);
  const lines = warningLines({ t, locale }, names, warnings);
  if (lines.length === 0) return null;
  return (
    <Section title={t('simulation.warnings.title')}>
      <ul className={classes['list']} aria-live="polite">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

function warningLines(
  words: Words,
  names: ScenarioNames,
  warnings: readonly SplitWarning[],
): string[] {
  const unmeasured = warnings.filter((each) => each.kind === 'no-data');
  const others = warnings.filter((each) => each.kind !== 'no-data');
  const lines = others.map((warning) => lineOf(words, names, warning));
  if (unmeasured.length === 0) return lines;
  const list = unmeasured.map(({ value }) => names.operation(value)).join(', ');
  return [...lines, words.t('simulation.warnings.no-data', { names: list })];
}

function lineOf(
  { t, locale }: Words,
  names: ScenarioNames,
  warning: Exclude<SplitWarning, { kind: 'no-data' }>,
): string {
  switch (warning.kind) {
    case 'nobody-does':
      return t('simulation.warnings.nobody-does', { operation: names.operation(warning.value) });
    case 'role-empty':
      return t('simulation.warnings.role-empty', { role: names.role(warning.value) });
    case 'skill-capped':
      return t('simulation.model.warnings.skill-capped', { name: warning.value });
    case 'minutes-of-nobody':
      return t('simulation.model.warnings.minutes-of-nobody', {
        operation: names.operation(warning.operation),
        name: warning.value,
      });
    case 'standard-missed':
      return t('simulation.model.warnings.standard-missed', {
        operation: names.operation(warning.value),
        hours: formatNumber(locale, warning.withinHours, 2),
        kept: formatShare(locale, warning.kept),
      });
    case 'busy':
      return t('simulation.warnings.busy', {
        role: names.role(warning.value),
        busy: formatShare(locale, warning.busy),
      });
    case 'vanishing':
      return t('simulation.warnings.vanishing', {
        operation: names.operation(warning.value),
        hours: formatNumber(locale, warning.hours),
      });
    default:
      return assertNever(warning);
  }
}
