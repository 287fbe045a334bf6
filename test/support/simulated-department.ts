import type { Department } from '#shared/simulation/model/department.ts';
import type { DurationLaw } from '#shared/simulation/model/duration-law.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';
import type { Split } from '#shared/simulation/model/split.ts';
import type { WorkCause } from '#shared/simulation/model/work-cause.ts';

/** Work of one cause by one operation of the same name, in each case. */
export interface PlainWork {
  readonly cause: WorkCause;
  readonly minutes: DurationLaw;
}

type PartName = Exclude<keyof Department, 'operations' | 'demands'>;
type Parts = { readonly [part in PartName]?: Partial<Department[part]> };

/** Longer than any run: nobody loses patience. */
const FOR_EVER = 10_000;

/** As good as at once; delays must be positive. */
const AT_ONCE = 1e-6;

/** A department in which nothing goes wrong and nothing takes time: each lead comes, is ready at once, buys and is served. */
const IDEAL: Pick<Department, PartName> = {
  market: {
    leads: [100],
    outOfHours: 0,
    possible: 1,
    readyByMonth: [1],
    callThemselves: 1,
    window: FOR_EVER,
    contactAtOnce: 1,
    contactLate: 1,
    contactFall: 1,
    refuseAtFirst: 1,
    refuseAtCallback: 1,
    annoyed: 0,
  },
  callbacks: { every: FOR_EVER, most: 0, patience: FOR_EVER },
  letters: { patience: FOR_EVER, lateLoss: 0 },
  closing: {
    loseFirst: 0,
    win: 1,
    lose: 0,
    gap: AT_ONCE,
    patience: FOR_EVER,
    skillPower: 1,
  },
  papers: { patience: FOR_EVER, paid: 1, payAfter: AT_ONCE },
  orders: {
    months: 5,
    cv: 0,
    enquiriesAMonth: 0,
    repeated: 0,
    repeatAfter: 1,
    lateRefund: 0,
    patience: FOR_EVER,
    silentRefund: 0,
    refundPart: 0,
  },
  money: { amount: 100, amountCv: 0, margin: 1 },
  time: { dayMinutes: 480, workDays: [20], absence: 0, switching: 0, failedAttempt: 0 },
  learning: { newExtra: 0, newFall: 1, movedExtra: 0, movedFall: 1 },
};

/** The ideal department with other numbers in it, and the given work. */
export function departmentOf(work: readonly PlainWork[], parts: Parts = {}): Department {
  const changed = Object.fromEntries(
    Object.entries(IDEAL).map(([part, fields]) => [
      part,
      { ...fields, ...parts[part as PartName] },
    ]),
  );
  return {
    ...IDEAL,
    ...changed,
    operations: work.map(({ cause, minutes }) => ({
      code: cause,
      group: cause,
      minutes,
      byPerson: {},
    })),
    demands: work.map(({ cause }) => ({ cause, operation: cause, chance: 1, minutesADay: 0 })),
  };
}

/** One role that does the given operations, the most important first, with so many people. */
export function oneRole(operations: readonly string[], people: number): Split {
  return {
    name: 'one role',
    roles: [{ code: 'all', operations: [...operations], speed: 1, speedOf: {}, pay: 0 }],
    staff: Array.from({ length: people }, (_, index) => ({
      name: `P${index + 1}`,
      role: 'all',
      skill: 1,
      speed: 1,
    })),
    isPersonal: false,
    newestFirst: [],
    handover: 0,
    handoverLoss: 0,
    enquiries: 1,
    callbackEvery: null,
    standards: [],
  };
}

/** A scenario of a department under splits, the first from month 0 on; checked as a scenario of a file is. */
export function scenarioOf(
  department: Department,
  months: number,
  ...phases: readonly (Split | { readonly from: number; readonly split: Split })[]
): Scenario {
  return scenarioSchema.parse({
    name: 'test',
    department,
    months,
    phases: phases.map((phase) => ('split' in phase ? phase : { from: 0, split: phase })),
  });
}
