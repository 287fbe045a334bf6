import fc from 'fast-check';

import type { Demand, Department } from '#shared/simulation/model/department.ts';
import type { DurationLaw } from '#shared/simulation/model/duration-law.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';
import type { Role, Split, StaffMember } from '#shared/simulation/model/split.ts';
import { WORK_CAUSES } from '#shared/simulation/model/work-cause.ts';

const OPERATIONS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const ROLES = ['one', 'two', 'three'] as const;
const PEOPLE = ['Anna', 'Boris', 'Vera', 'Gleb', 'Dina', 'Egor'] as const;

/** Evenly: doubles by their bits would nearly all be next to nothing, and such a department sells nothing. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.noBias(fc.integer({ min: 0, max: 1000 })).map((part) => min + ((max - min) * part) / 1000);
const share = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 8, arbitrary: between(0, 1) },
);
/** A share that lets most go on. */
const most = fc.oneof({ weight: 1, arbitrary: share }, { weight: 4, arbitrary: between(0.7, 1) });
const few = most.map((each) => 1 - each);

const law: fc.Arbitrary<DurationLaw> = fc.oneof(
  fc.record({
    kind: fc.constant('log-normal' as const),
    mean: between(1, 90),
    cv: between(0.1, 2),
  }),
  fc.record({ kind: fc.constant('exponential' as const), mean: between(1, 90) }),
  fc.record({ kind: fc.constant('fixed' as const), mean: between(1, 90) }),
  fc.record({
    kind: fc.constant('readings' as const),
    values: fc.array(between(1, 90), { minLength: 5, maxLength: 8 }),
  }),
);

/** Each operation is made necessary by a few causes, the first one by the arrival of leads. */
const demands: fc.Arbitrary<Demand[]> = fc
  .array(
    fc.record({
      cause: fc.constantFrom(...WORK_CAUSES),
      operation: fc.constantFrom(...OPERATIONS),
      chance: share,
      minutesADay: between(0, 60),
    }),
    { minLength: 4, maxLength: 14, size: 'max' },
  )
  .map((all) => [{ cause: 'lead', operation: 'a', chance: 1, minutesADay: 0 }, ...all]);

const department: fc.Arbitrary<Department> = fc.record({
  operations: fc.tuple(...OPERATIONS.map(() => law)).map((laws) =>
    laws.map((minutes, index) => ({
      code: OPERATIONS[index] ?? 'a',
      group: index % 2 === 0 ? 'even' : 'odd',
      minutes,
      byPerson: {},
    })),
  ),
  demands,
  market: fc.record({
    leads: fc.array(between(0, 80), { minLength: 1, maxLength: 3 }),
    outOfHours: share,
    possible: most,
    readyByMonth: fc.constantFrom([1], [0.7, 0.3], [0.5, 0.3, 0.2]),
    callThemselves: most,
    window: between(1, 40),
    contactAtOnce: most,
    contactLate: most,
    contactFall: between(0.1, 10),
    refuseAtFirst: share,
    refuseAtCallback: share,
    annoyed: few,
  }),
  callbacks: fc.record({
    every: between(1, 20),
    most: fc.integer({ min: 0, max: 6 }),
    patience: between(1, 40),
  }),
  letters: fc.record({ patience: between(0.5, 20), lateLoss: few }),
  closing: fc.record({
    loseFirst: few,
    win: between(0.2, 0.8),
    lose: between(0.1, 0.5),
    gap: between(0.5, 8),
    patience: between(0.5, 10),
    skillPower: between(0, 2),
  }),
  papers: fc.record({ patience: between(0.5, 20), paid: most, payAfter: between(0.1, 10) }),
  orders: fc.record({
    months: between(0.2, 4),
    cv: between(0, 1),
    enquiriesAMonth: between(0, 30),
    repeated: share,
    repeatAfter: between(0.2, 3),
    lateRefund: share,
    patience: between(0.5, 5),
    silentRefund: share,
    refundPart: share,
  }),
  money: fc.record({ amount: between(1, 500), amountCv: between(0, 1), margin: share }),
  time: fc.record({
    dayMinutes: between(240, 600),
    workDays: fc.array(between(10, 23), { minLength: 1, maxLength: 3 }),
    absence: between(0, 0.5),
    switching: between(0, 5),
    failedAttempt: between(0, 10),
  }),
  learning: fc.record({
    newExtra: between(0, 2),
    newFall: between(0.5, 4),
    movedExtra: between(0, 1),
    movedFall: between(0.5, 4),
  }),
});

const role = (code: string): fc.Arbitrary<Role> =>
  fc.record({
    code: fc.constant(code),
    operations: fc.shuffledSubarray([...OPERATIONS], { minLength: 3 }),
    speed: between(0.4, 2),
    speedOf: fc.constantFrom({}, { a: 0.5 }),
    pay: between(0, 200),
  });

const member = (name: string): fc.Arbitrary<StaffMember> =>
  fc.record({
    name: fc.constant(name),
    role: fc.constantFrom(...ROLES),
    skill: between(0, 2),
    speed: between(0.5, 2),
  });

const split: fc.Arbitrary<Split> = fc.record({
  name: fc.constant('split'),
  roles: fc.tuple(...ROLES.map(role)).map((roles) => [...roles]),
  staff: fc
    .noBias(fc.subarray([...PEOPLE]))
    .chain((names) => fc.tuple(...names.map(member)))
    .map((people) => [...people]),
  isPersonal: fc.boolean(),
  newestFirst: fc.subarray([...OPERATIONS]),
  handover: between(0, 10),
  handoverLoss: between(0, 0.5),
  enquiries: between(0, 2),
  callbackEvery: fc.option(between(1, 20)),
  standards: fc
    .tuple(fc.subarray([...OPERATIONS]), between(0.1, 40))
    .map(([codes, withinHours]) => codes.map((operation) => ({ operation, withinHours }))),
});

/** Scenarios of small departments, sensible or not: up to four months, up to three splits, nobody or six people. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    name: fc.constant('random'),
    department,
    months: fc.noBias(fc.integer({ min: 1, max: 4 })),
    dip: fc.option(fc.record({ extra: between(0, 2), months: between(0.2, 6) }), {
      nil: undefined,
    }),
    splits: fc.array(split, { minLength: 1, maxLength: 3 }),
  })
  .map(({ splits, ...rest }) =>
    scenarioSchema.parse({
      ...rest,
      phases: splits.map((each, from) => ({ from, split: each })),
    }),
  );
