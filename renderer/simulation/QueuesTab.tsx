import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { LOSS_REASONS } from '#shared/simulation/department/lead-table.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';

import { useLocale } from '../lib/i18n.ts';
import { busyOf } from './cell-minutes.ts';
import type { OutcomePartProps } from './OutcomeHeadline.tsx';
import { type ScenarioNames, useScenarioNames } from './role-names.ts';
import { differenceCell, numberCell, shareCell, textCell } from './sheet-cells.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Outcomes } from './simulation-queries.ts';
import type { Words } from './source-words.ts';
import { standardSheet } from './standard-sheet.ts';

interface QueuesTabProps extends OutcomePartProps {
  readonly outcomes: Outcomes;
}

/** How busy the roles are, how long work waits, and what is lost by it. */
export function QueuesTab({ scenario, outcomes, comparison }: QueuesTabProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const words = { t, locale, names };
  return (
    <>
      <SheetSection
        title={t('simulation.queues.title')}
        table={busySheet(words, scenario, outcomes.toBe)}
      />
      <SheetSection
        title={t('simulation.queues.waits')}
        table={waitSheet(words, scenario, outcomes.toBe)}
      />
      {outcomes.toBe.standards.length > 0 ? (
        <SheetSection
          title={t('simulation.model.kept.title')}
          note={t('simulation.model.kept.note')}
          table={standardSheet(words, outcomes.toBe, comparison !== null)}
        />
      ) : null}
      <SheetSection title={t('simulation.queues.lost')} table={lostSheet(words, outcomes)} />
    </>
  );
}

type NamedWords = Words & { readonly names: ScenarioNames };

function busySheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
): ChartTable {
  const roles = new Set(
    scenario.phases.flatMap(({ split }) => split.roles.map(({ code }) => code)),
  );
  return {
    columns: [
      { header: t('simulation.queues.role') },
      { header: t('simulation.queues.busyBefore'), isFigure: true },
      { header: t('simulation.queues.busyAfter'), isFigure: true },
    ],
    rows: [...roles].map((code) => [
      textCell(names.role(code)),
      shareCell(locale, busyOf(outcome, code, outcome.baseMonths)),
      shareCell(locale, busyOf(outcome, code, outcome.lateMonths)),
    ]),
  };
}

/** The mean over months of what is known. */
function meanOver(
  outcome: ScenarioOutcome,
  [from, to]: readonly [number, number],
  of: (month: ScenarioOutcome['months'][number]) => number | null | undefined,
): number | null {
  const known = outcome.months
    .slice(from - 1, to)
    .map(of)
    .filter((value) => value !== null && value !== undefined);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}

function waitSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
): ChartTable {
  const ofDay = new Set(
    scenario.department.demands
      .filter(({ cause }) => cause === 'day')
      .map((each) => each.operation),
  );
  const { baseMonths, lateMonths } = outcome;
  return {
    columns: [
      { header: t('simulation.queues.operation') },
      { header: t('simulation.queues.waitBefore'), isFigure: true },
      { header: t('simulation.queues.waitAfter'), isFigure: true },
      { header: t('simulation.queues.waiting'), isFigure: true },
    ],
    rows: scenario.department.operations
      .filter(({ code }) => !ofDay.has(code))
      .map(({ code }) => [
        textCell(names.operation(code)),
        numberCell(
          locale,
          meanOver(outcome, baseMonths, ({ waits }) => waits[code]),
          2,
        ),
        numberCell(
          locale,
          meanOver(outcome, lateMonths, ({ waits }) => waits[code]),
          2,
        ),
        numberCell(
          locale,
          meanOver(outcome, lateMonths, ({ waiting }) => waiting[code]),
        ),
      ]),
  };
}

function lostSheet({ t, locale }: NamedWords, { asIs, toBe }: Outcomes): ChartTable {
  return {
    columns: [
      { header: t('simulation.queues.reason') },
      { header: t('simulation.chart.asIs'), isFigure: true },
      { header: t('simulation.chart.toBe'), isFigure: true },
      { header: t('simulation.hours.difference'), isFigure: true },
    ],
    rows: LOSS_REASONS.map((reason) => {
      const before = asIs.lost[reason] ?? 0;
      const after = toBe.lost[reason] ?? 0;
      return [
        textCell(t(`simulation.queues.reasons.${reason}`)),
        numberCell(locale, before),
        numberCell(locale, after),
        differenceCell(locale, after - before),
      ];
    }),
  };
}
