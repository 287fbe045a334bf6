import type { ChartCell, ChartTable } from '../../lib/chart-table.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import { errorCell } from './estimate-text.ts';
import type { NamedWords } from './scenario-names.ts';
import { numberCell, textCell } from './sheet-cells.ts';

/** The part of the day that each role gets back, as shares and as hours. */
export function freedSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
  isRun: boolean,
): ChartTable {
  const split = scenario.phases.at(-1)?.split;
  return {
    columns: [
      { header: t('simulation.hours.role') },
      { header: t('simulation.hours.people'), isFigure: true },
      { header: t('simulation.hours.freedShare'), isFigure: true },
      { header: t('simulation.hours.freedHours'), isFigure: true },
    ],
    rows: (split?.roles ?? []).flatMap(({ code }) => {
      const freed = outcome.ranges.freed[code];
      if (freed === undefined) return [];
      const people = split?.staff.filter(({ role }) => role === code).length ?? 0;
      return [
        [
          textCell(names.role(code)),
          numberCell(locale, people, 0),
          errorCell(freed.share, { locale, isShare: true, isRun }),
          errorCell(freed.hours, { locale, decimals: 2, isRun }),
        ],
      ];
    }),
  };
}

/** Hours a month by operation, before the change and after it. */
export function operationSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
  isRun: boolean,
): ChartTable {
  const { hours, allHours } = outcome.ranges;
  const row = (name: string, { before, after, difference }: typeof allHours): ChartCell[] => [
    textCell(name),
    ...[before, after, difference].map((each) => errorCell(each, { locale, decimals: 1, isRun })),
  ];
  const done = scenario.department.operations.flatMap(({ code }) => {
    const own = hours[code];
    return own && own.before.mean + own.after.mean > 0 ? [{ code, own }] : [];
  });
  return {
    columns: [
      { header: t('simulation.hours.operation') },
      { header: t('simulation.hours.before'), isFigure: true },
      { header: t('simulation.hours.after'), isFigure: true },
      { header: t('simulation.hours.difference'), isFigure: true },
    ],
    rows: [
      ...done.map(({ code, own }) => row(names.operation(code), own)),
      row(t('simulation.hours.total'), allHours),
    ],
  };
}

/** What each person gets back, with the roles before and after. */
export function personSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
  isRun: boolean,
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
      const freed = old === undefined ? undefined : outcome.ranges.freed[role];
      return [
        textCell(name),
        textCell(old === undefined ? '—' : names.role(old)),
        textCell(names.role(role)),
        errorCell(freed?.hours, { locale, decimals: 2, isRun }),
      ];
    }),
  };
}
