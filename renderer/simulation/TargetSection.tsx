import { NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import { favourable } from '#shared/simulation/analysis/favourable.ts';
import { withStaffing } from '#shared/simulation/analysis/staffing.ts';
import { type TargetReached, withLeads } from '#shared/simulation/analysis/what-it-takes.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import { useLocale } from '../lib/i18n.ts';
import { measureText, rangeText } from './measure-text.ts';
import type { Questions } from './questions.ts';
import { QuestionSection } from './QuestionSection.tsx';
import type { Words } from './source-words.ts';
import { StaffingTable } from './StaffingTable.tsx';

import classes from './Question.module.css';

interface TargetSectionProps {
  readonly questions: Questions;
  readonly onReplace: (scenario: Scenario) => void;
}

const RUNS = 30;
const MOST_PEOPLE = 24;
const USUAL_TARGET = 2;

/** How many people, leads and gains a multiple of revenue would take. */
export function TargetSection({ questions, onReplace }: TargetSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { scenario } = questions.now;
  const [asked, setAsked] = useState<number | string>(USUAL_TARGET);
  const target = typeof asked === 'number' && asked > 0 ? asked : null;
  const isChange = scenario.phases.length > 1;
  return (
    <QuestionSection
      title={t('simulation.target.title')}
      note={t('simulation.target.note', { most: MOST_PEOPLE })}
      questions={questions}
      kind="target"
      question={
        target === null || !isChange
          ? null
          : { kind: 'target', target, mostPeople: MOST_PEOPLE, replications: RUNS }
      }
      why={isChange ? undefined : t('simulation.question.noChange')}
      fields={
        <NumberInput
          size="xs"
          w={150}
          label={t('simulation.target.times')}
          min={0.1}
          max={100}
          decimalSeparator={locale === 'ru' ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          value={asked}
          onChange={setAsked}
        />
      }
    >
      {(found, of) => <Reached found={found} scenario={of} onReplace={onReplace} />}
    </QuestionSection>
  );
}

interface ReachedProps {
  readonly found: readonly TargetReached[];
  readonly scenario: Scenario;
  readonly onReplace: (scenario: Scenario) => void;
}

function Reached({ found, scenario, onReplace }: ReachedProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const leads = scenario.department.market.leads.at(-1) ?? 0;
  const roles = scenario.phases.at(-1)?.split.roles.map(({ code }) => code) ?? [];
  const [fewest] = found
    .filter(({ kind }) => kind === 'found')
    .toSorted((one, other) => (one.best?.people ?? 0) - (other.best?.people ?? 0));
  const nameOf = ({ leads: times, gains }: TargetReached): string =>
    t('simulation.target.case', {
      leads: formatNumber(locale, leads * times),
      gains: t(`simulation.target.gains.${gains}`),
    });
  return (
    <>
      <p className={classes['finding']}>
        {fewest
          ? t('simulation.target.finding', {
              people: fewest.best?.people ?? 0,
              terms: nameOf(fewest),
            })
          : t('simulation.target.nowhere', { most: MOST_PEOPLE })}
      </p>
      <StaffingTable
        title={t('simulation.target.table')}
        nameHeader={t('simulation.target.terms')}
        roles={roles}
        headers={[
          t('simulation.target.people'),
          t('simulation.target.reached'),
          t('simulation.target.outcome'),
        ]}
        rows={found.map((each) => ({
          name: nameOf(each),
          staffing: each.best?.staffing ?? null,
          figures: [
            each.best ? formatNumber(locale, each.best.people) : '—',
            reachedText(locale, each),
            t(`simulation.target.kind.${each.kind}`),
          ],
          onTake: () => onReplace(scenarioOf(scenario, each)),
        }))}
      />
      <Text size="xs" c="dimmed">
        {t('simulation.target.honest')}
      </Text>
    </>
  );
}

function reachedText(locale: Words['locale'], { best }: TargetReached): string {
  if (!best) return '—';
  return best.runs
    ? rangeText(locale, 'ratio', best.runs)
    : `≈\u00A0${measureText(locale, 'ratio', best.ratio)}`;
}

/** The scenario in which it was reached. */
function scenarioOf(scenario: Scenario, { gains, leads, best }: TargetReached): Scenario {
  const own = gains === 'favourable' ? favourable(scenario) : scenario;
  return withStaffing(withLeads(own, leads), best?.staffing ?? []);
}
