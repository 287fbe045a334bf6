import type { ChartTable } from '../../lib/chart-table.ts';
import type { Scenario } from '../model/scenario.ts';
import { busyOver } from '../outcome/busy-over.ts';
import type { ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import type { NamedWords } from './scenario-names.ts';
import { differenceCell, numberCell, shareCell, textCell } from './sheet-cells.ts';

const HOUR = 60;

/** Hours of a day that the freed share of a busy person's day comes to. */
function freedHours(scenario: Scenario, outcome: ScenarioOutcome, share: number): number | null {
  const before = scenario.phases[0]?.split.roles[0]?.code ?? '';
  const busy = busyOver(outcome, before, outcome.baseMonths);
  return busy === null ? null : (share * busy * scenario.department.time.dayMinutes) / HOUR;
}

/** The part of the day that each role gets back, as shares and as hours. */
export function freedSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
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
  };
}

/** Hours a month by operation, before the change and after it. */
export function operationSheet(
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

/** What each person gets back, with the roles before and after. */
export function personSheet(
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
