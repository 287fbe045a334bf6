import { type Dip, USUAL_DIP_MONTHS } from './dip.ts';
import type { Scenario } from './scenario.ts';
import type { Role, Split } from './split.ts';

/** Where a number of a scenario stands, what it is, and the scenario with another one in its place. */
export interface NumberPlace {
  /** Such as `department.closing.win` or `phases.1.split.roles.senior.speed`. */
  readonly path: string;
  readonly value: number;
  readonly put: (value: number) => Scenario;
}

const SPLIT_FIELDS = ['handover', 'handoverLoss', 'enquiries', 'callbackEvery'] as const;

/** Rules of a split, and what belongs to its roles. */
export function splitPlaces(
  split: Split,
  path: string,
  put: (split: Split) => Scenario,
): NumberPlace[] {
  const rules = SPLIT_FIELDS.flatMap((field): NumberPlace[] => {
    const value = split[field];
    if (value === null) return [];
    return [{ path: `${path}.${field}`, value, put: (next) => put({ ...split, [field]: next }) }];
  });
  const roles = split.roles.flatMap((role) =>
    (['speed', 'pay'] as const).map((field): NumberPlace => ({
      path: `${path}.roles.${role.code}.${field}`,
      value: role[field],
      put: (value) => put({ ...split, roles: changed(split.roles, role, { [field]: value }) }),
    })),
  );
  return [...rules, ...roles];
}

/** How well each person closes: one number a person, whatever the splits. */
export function skillPlaces(scenario: Scenario): NumberPlace[] {
  const { phases } = scenario;
  const staff = new Map(
    phases.flatMap(({ split }) => split.staff.map((each) => [each.name, each])),
  );
  return [...staff.values()].map(({ name, skill }) => ({
    path: `staff.${name}.skill`,
    value: skill,
    put: (next) => ({
      ...scenario,
      phases: phases.map((phase) => ({
        ...phase,
        split: {
          ...phase.split,
          staff: phase.split.staff.map((each) =>
            each.name === name ? { ...each, skill: next } : each,
          ),
        },
      })),
    }),
  }));
}

/** What belongs to the last change and to no split. */
export function changePlaces(scenario: Scenario): NumberPlace[] {
  const { oneOff, dip } = scenario;
  const withDip = (next: Dip): Scenario => ({
    ...scenario,
    dip: next.extra === 0 ? undefined : next,
  });
  const months = dip?.months ?? USUAL_DIP_MONTHS;
  return [
    { path: 'oneOff', value: oneOff, put: (value) => ({ ...scenario, oneOff: value }) },
    { path: 'dip.extra', value: dip?.extra ?? 0, put: (extra) => withDip({ extra, months }) },
    // Without a dip there is nothing that could last.
    ...(dip
      ? [
          {
            path: 'dip.months',
            value: months,
            put: (next: number) => withDip({ ...dip, months: next }),
          },
        ]
      : []),
  ];
}

const changed = (roles: readonly Role[], one: Role, change: Partial<Role>): Role[] =>
  roles.map((each) => (each === one ? { ...each, ...change } : each));
