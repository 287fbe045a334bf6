import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
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

interface HoursTabProps extends OutcomePartProps {
  readonly outcomes: Outcomes;
}

/** Whose time is freed, and where the hours go. */
export function HoursTab({ scenario, outcomes }: HoursTabProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const words = { t, locale, names };
  return (
    <>
      <SheetSection
        title={t('simulation.hours.freed')}
        note={t('simulation.hours.freedNote')}
        table={freedSheet(words, scenario, outcomes.toBe)}
      />
      <SheetSection
        title={t('simulation.hours.byOperation')}
        table={operationSheet(words, scenario, outcomes.toBe)}
      />
      <SheetSection
        title={t('simulation.hours.byPerson')}
        table={personSheet(words, scenario, outcomes.toBe)}
      />
    </>
  );
}

type NamedWords = Words & { readonly names: ScenarioNames };
const HOUR = 60;

/** Hours of a day that the freed share of a busy person's day comes to. */
function freedHours(scenario: Scenario, outcome: ScenarioOutcome, share: number): number | null {
  const before = scenario.phases[0]?.split.roles[0]?.code ?? '';
  const busy = busyOf(outcome, before, outcome.baseMonths);
  return busy === null ? null : (share * busy * scenario.department.time.dayMinutes) / HOUR;
}

function freedSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
) {
  const split = scenario.phases.at(-1)?.split;
  return {
    columns: [
      { header: t('simulation.hours.role') },
      { header: t('simulation.hours.people'), isFigure: true },
      { header: t('simulation.hours.freedShare'), isFigure: true },
      { header: t('simulation.hours.freedHours'), isFigure: true },
    ],
    rows: (split?.roles ?? []).flatMap(({ code }) => {
      const share = outcome.freedShare[code];
      if (share === undefined) return [];
      const people = split?.staff.filter(({ role }) => role === code).length ?? 0;
      return [
        [
          textCell(names.role(code)),
          numberCell(locale, people, 0),
          shareCell(locale, share),
          numberCell(locale, freedHours(scenario, outcome, share)),
        ],
      ];
    }),
  } satisfies ChartTable;
}

function operationSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
): ChartTable {
  const sum = (hours: ScenarioOutcome['hoursBefore'], code: string | null): number =>
    hours
      .filter(({ operation }) => code === null || operation === code)
      .reduce((total, each) => total + each.hours, 0);
  const row = (name: string, code: string | null) => {
    const before = sum(outcome.hoursBefore, code);
    const after = sum(outcome.hoursAfter, code);
    return [
      textCell(name),
      numberCell(locale, before),
      numberCell(locale, after),
      differenceCell(locale, after - before),
    ];
  };
  const done = scenario.department.operations.filter(
    ({ code }) => sum(outcome.hoursBefore, code) + sum(outcome.hoursAfter, code) > 0,
  );
  return {
    columns: [
      { header: t('simulation.hours.operation') },
      { header: t('simulation.hours.before'), isFigure: true },
      { header: t('simulation.hours.after'), isFigure: true },
      { header: t('simulation.hours.difference'), isFigure: true },
    ],
    rows: [
      ...done.map(({ code }) => row(names.operation(code), code)),
      row(t('simulation.hours.total'), null),
    ],
  };
}

function personSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
): ChartTable {
  const before = new Map(scenario.phases[0]?.split.staff.map(({ name, role }) => [name, role]));
  return {
    columns: [
      { header: t('simulation.hours.person') },
      { header: t('simulation.hours.roleBefore') },
      { header: t('simulation.hours.roleAfter') },
      { header: t('simulation.hours.freedHours'), isFigure: true },
    ],
    rows: (scenario.phases.at(-1)?.split.staff ?? []).map(({ name, role }) => {
      const old = before.get(name);
      const share = outcome.freedShare[role];
      const isFreed = old !== undefined && share !== undefined;
      return [
        textCell(name),
        textCell(old === undefined ? '—' : names.role(old)),
        textCell(names.role(role)),
        numberCell(locale, isFreed ? freedHours(scenario, outcome, share) : null),
      ];
    }),
  };
}
