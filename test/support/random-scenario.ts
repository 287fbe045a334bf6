import { SERVICES_DEPARTMENT } from '#shared/simulation/cases/services-department.ts';
import { GAINS, servicesAsIs, servicesSplit } from '#shared/simulation/cases/services-splits.ts';
import { keyedUniform } from '#shared/simulation/kernel/keyed-draw.ts';
import type { Department } from '#shared/simulation/model/department.ts';
import type { DurationLaw } from '#shared/simulation/model/duration-law.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Split } from '#shared/simulation/model/split.ts';

/** Months in which the second split begins. */
const CHANGE = 18;

/** A random department of the kind of the shipped case, and what becomes of it: the same number gives the same. */
export function randomScenario(number: number): Scenario {
  let purpose = 0;
  const uniform = (from: number, to: number): number =>
    from + (to - from) * keyedUniform(77_001, number, (purpose += 1));
  const people = Math.floor(uniform(4, 17));
  const department = randomDepartment(uniform, people);
  const spread = uniform(0, 0.6);
  const asIs = servicesAsIs(people);
  const first: Split = { ...asIs, staff: withSkills(asIs.staff, spread) };
  const second = randomChange(uniform, first, people);
  return {
    name: `random ${number}`,
    department,
    months: 36,
    oneOff: 0,
    phases: [
      { from: 0, split: first },
      ...(second
        ? [{ from: CHANGE, split: { ...second, staff: withSkills(second.staff, spread) } }]
        : []),
    ],
    sources: {},
  };
}

type Uniform = (from: number, to: number) => number;

function randomDepartment(uniform: Uniform, people: number): Department {
  const base = SERVICES_DEPARTMENT;
  const leads = people * uniform(22, 90);
  const growth = uniform(1, 2.5);
  const scaled = (law: DurationLaw): DurationLaw =>
    law.kind === 'log-normal' ? { ...law, mean: law.mean * uniform(0.5, 1.8) } : law;
  return {
    ...base,
    operations: base.operations.map((each) => ({ ...each, minutes: scaled(each.minutes) })),
    market: {
      ...base.market,
      leads: Array.from({ length: 36 }, (_, month) =>
        Math.round(leads * Math.min(growth, 1 + (growth - 1) * Math.max(0, (month - 8) / 9))),
      ),
    },
    orders: {
      ...base.orders,
      months: uniform(2, 8),
      enquiriesAMonth: uniform(2, 8),
    },
  };
}

/** The best closers stand first; they win in that spread around 1. */
function withSkills(staff: Split['staff'], spread: number): Split['staff'] {
  return staff.map((each, index) => ({
    ...each,
    skill: staff.length < 2 ? 1 : 1 + spread * (1 - (2 * index) / (staff.length - 1)),
  }));
}

function randomChange(uniform: Uniform, asIs: Split, people: number): Split | null {
  const kind = Math.floor(uniform(0, 4));
  if (kind === 0) return null;
  if (kind === 1) return { ...asIs, isPersonal: false };
  if (kind === 2) return servicesAsIs(people + 1 + Math.floor(uniform(0, 4)));
  const after = people + Math.floor(uniform(0, 4));
  const accountManagers = Math.max(1, Math.round(after * uniform(0.1, 0.25)));
  const coordinators = Math.max(1, Math.round(after * uniform(0.1, 0.2)));
  const seniors = Math.max(
    1,
    Math.round((after - accountManagers - coordinators) * uniform(0.35, 0.6)),
  );
  const juniors = Math.max(1, after - accountManagers - coordinators - seniors);
  const gains = GAINS[Math.floor(uniform(0, GAINS.length))] ?? 'base';
  return servicesSplit({ seniors, juniors, coordinators, accountManagers }, gains);
}
