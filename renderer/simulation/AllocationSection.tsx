import { NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber, formatShare } from '#shared/lib/format.ts';
import type { Allocation } from '#shared/simulation/analysis/allocation.ts';
import type { BestAllocation } from '#shared/simulation/analysis/best-allocation.ts';
import { withStaffing } from '#shared/simulation/analysis/staffing.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { MOST_PEOPLE_TRIED } from '#shared/simulation/scenario-question.ts';

import { useLocale } from '../lib/i18n.ts';
import { rangeText } from './measure-text.ts';
import type { Questions } from './questions.ts';
import { QuestionSection } from './QuestionSection.tsx';
import { type ScenarioNames, useScenarioNames } from './role-names.ts';
import type { Words } from './source-words.ts';
import { StaffingTable } from './StaffingTable.tsx';

import classes from './Question.module.css';

interface AllocationSectionProps {
  readonly questions: Questions;
  readonly onReplace: (scenario: Scenario) => void;
}

const RUNS = 40;

/** The best distribution of so many people, or of what a budget pays, over the roles. */
export function AllocationSection({ questions, onReplace }: AllocationSectionProps) {
  const { t } = useTranslation();
  const { scenario } = questions.now;
  const today = scenario.phases.at(-1)?.split.staff.length ?? 1;
  const [people, setPeople] = useState<number | string>(today);
  const [budget, setBudget] = useState<number | string>('');
  const headCount = typeof people === 'number' && people > 0 ? Math.round(people) : null;
  const pay = typeof budget === 'number' && budget > 0 ? budget : null;
  return (
    <QuestionSection
      title={t('simulation.allocation.title')}
      note={t('simulation.allocation.note')}
      questions={questions}
      kind="allocation"
      question={
        headCount === null && pay === null
          ? null
          : { kind: 'allocation', people: headCount, budget: pay, replications: RUNS }
      }
      why={t('simulation.allocation.which')}
      fields={
        <>
          <NumberInput
            size="xs"
            w={110}
            label={t('simulation.allocation.people')}
            min={1}
            max={MOST_PEOPLE_TRIED}
            allowDecimal={false}
            value={people}
            onChange={setPeople}
          />
          <NumberInput
            size="xs"
            w={170}
            label={t('simulation.allocation.budget')}
            placeholder={t('simulation.allocation.any')}
            min={0}
            value={budget}
            onChange={setBudget}
          />
        </>
      }
    >
      {(found, asked) => <Best found={found} scenario={asked} onReplace={onReplace} />}
    </QuestionSection>
  );
}

interface BestProps {
  readonly found: BestAllocation;
  readonly scenario: Scenario;
  readonly onReplace: (scenario: Scenario) => void;
}

function Best({ found, scenario, onReplace }: BestProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const { preferred, ties, others, today, roles, tried } = found;
  if (!preferred) return <Text size="sm">{t('simulation.allocation.none')}</Text>;
  const isTie = (each: Allocation): boolean => ties.includes(each);
  const listed = [...ties, ...others];
  const isListed = today === null || listed.some(({ moves }) => moves === 0);
  const shown = isListed ? listed : [...listed, today];
  return (
    <>
      <p className={classes['finding']}>
        {t('simulation.allocation.finding', {
          staffing: staffingText(names, roles, preferred.staffing),
          revenue: preferred.runs
            ? rangeText(locale, 'revenue', preferred.runs)
            : formatNumber(locale, preferred.revenue),
          tried: formatNumber(locale, tried),
        })}{' '}
        {ties.length > 1 ? t('simulation.allocation.ties', { count: ties.length - 1 }) : null}
      </p>
      <StaffingTable
        title={t('simulation.allocation.table')}
        roles={roles}
        rows={shown.map((each) => ({
          staffing: each.staffing,
          figures: [
            each.runs
              ? rangeText(locale, 'revenue', each.runs)
              : `≈\u00A0${formatNumber(locale, each.revenue)}`,
            formatNumber(locale, each.pay),
            formatShare(locale, Math.max(...each.busy)),
            noteOf({ t, locale }, each, isTie(each)),
          ],
          onTake: () => onReplace(withStaffing(scenario, each.staffing)),
        }))}
        headers={[
          t('simulation.allocation.revenue'),
          t('simulation.allocation.pay'),
          t('simulation.allocation.busiest'),
          t('simulation.allocation.remark'),
        ]}
      />
    </>
  );
}

/** Two seniors, one junior … */
function staffingText(
  names: ScenarioNames,
  roles: readonly string[],
  staffing: readonly number[],
): string {
  return roles.map((role, index) => `${names.role(role)} ${staffing[index] ?? 0}`).join(', ');
}

function noteOf(
  { t, locale }: Words,
  { behind, breaks, moves }: Allocation,
  isTie: boolean,
): string {
  return [
    isTie
      ? t('simulation.allocation.asGood')
      : behind
        ? t('simulation.allocation.behind', { money: formatNumber(locale, behind.mean) })
        : null,
    moves > 0
      ? t('simulation.allocation.moves', { count: moves })
      : t('simulation.allocation.today'),
    ...breaks.map((limit) => t(`simulation.allocation.breaks.${limit}`)),
  ]
    .filter((each) => each !== null)
    .join(', ');
}
