import type { KnownHistory } from '../model/known-history.ts';
import { monthlyRevenue } from '../outcome/monthly-revenue.ts';
import { layoutOf } from '../outcome/run-layout.ts';
import { type MonthSpan, type RunScenario, scalarOver, sumOver } from '../outcome/run-record.ts';

/** A fact of a history, as the runs of a scenario have it. */
interface HeldFact {
  /** Such as `growth.0`. */
  readonly name: string;
  /** Not a number where there is nothing that it could be reckoned from. */
  readonly value: number;
  readonly between: readonly [number, number];
}

/** Which of the facts runs do not reproduce, in the order of the history; none: they fit. */
export function missedFacts(run: RunScenario, history: KnownHistory): readonly string[] {
  return heldFacts(run, history).flatMap(({ name, value, between: [low, high] }) =>
    // What is not a number, such as a growth from nothing, reproduces nothing.
    value >= low && value <= high ? [] : [name],
  );
}

/** What the runs of a scenario come to in each fact of a history, on average. */
function heldFacts(run: RunScenario, history: KnownHistory): HeldFact[] {
  const found: HeldFact[] = [];
  const hold = <Fact extends Over>(
    kind: string,
    facts: readonly Fact[],
    valueOf: (fact: Fact) => number,
  ): void => {
    for (const [index, fact] of facts.entries()) {
      found.push({ name: `${kind}.${index}`, value: valueOf(fact), between: fact.between });
    }
  };
  const revenue = (span: MonthSpan): number => sumOf(monthlyRevenue(run, span));
  hold('revenue', history.revenue, (fact) => revenue(spanOf(fact)) / run.records.length);
  hold('deals', history.deals, (fact) => counted(run, 'deals', spanOf(fact)) / lengthOf(fact));
  hold(
    'growth',
    history.growth,
    (fact) => revenue(spanOf(fact)) / revenue([fact.againstFrom, fact.againstTo]),
  );
  hold('shares', history.shares, (fact) => shareOf(run, spanOf(fact), fact.groups));
  hold(
    'conversion',
    history.conversion,
    (fact) => counted(run, 'deals', spanOf(fact)) / counted(run, 'contacted', spanOf(fact)),
  );
  hold('busy', history.busy, (fact) => busyOf(run, spanOf(fact)));
  return found;
}

/** Months, and what lies between what in them. */
type Over = KnownHistory['revenue'][number];

const spanOf = ({ from, to }: Over): MonthSpan => [from, to];
const lengthOf = ({ from, to }: Over): number => to - from + 1;
const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/** Of a run, on average. */
function counted(
  { scenario, records }: RunScenario,
  name: 'deals' | 'contacted',
  span: MonthSpan,
): number {
  const layout = layoutOf(scenario);
  return sumOf(records.map((record) => scalarOver(layout, record, name, span))) / records.length;
}

/** The sum of some places over months and runs. */
function placesOver(
  { scenario, records }: RunScenario,
  places: readonly number[],
  span: MonthSpan,
): number {
  const layout = layoutOf(scenario);
  return sumOf(
    records.flatMap((record) => places.map((place) => sumOver(layout, record, place, span))),
  );
}

function busyOf(run: RunScenario, span: MonthSpan): number {
  const { roles, busy, present } = layoutOf(run.scenario);
  const over = (first: number): number =>
    placesOver(
      run,
      roles.map((_, role) => first + role),
      span,
    );
  return over(busy) / over(present);
}

function shareOf(run: RunScenario, span: MonthSpan, groups: readonly string[]): number {
  const { operations } = run.scenario.department;
  const { roles, minutes, switching } = layoutOf(run.scenario);
  const cells = roles.flatMap((_, role) =>
    operations.map(({ group }, operation) => ({
      place: minutes + role * operations.length + operation,
      group,
    })),
  );
  const all = [...cells.map(({ place }) => place), ...roles.map((_, role) => switching + role)];
  const own = cells.filter(({ group }) => groups.includes(group)).map(({ place }) => place);
  return placesOver(run, own, span) / placesOver(run, all, span);
}
