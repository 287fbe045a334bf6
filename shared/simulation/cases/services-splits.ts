import type { Role, Split, StaffMember } from '../model/split.ts';

/** How often the six managers win, against the usual 1. */
const SKILLS = [1.45, 1.25, 1.05, 0.95, 0.75, 0.55] as const;

/** What the gains of specialisation are taken to be. */
export const GAINS = ['none', 'base', 'optimistic'] as const;
export type Gains = (typeof GAINS)[number];

/** How many do what after the split. */
export interface SplitStaff {
  readonly seniors: number;
  readonly juniors: number;
  readonly coordinators: number;
  readonly accountManagers: number;
}

const PAY = 110;

const manager = (count: number): StaffMember[] =>
  Array.from({ length: count }, (_, index) => ({
    name: nameOf(index),
    role: 'manager',
    skill: SKILLS[index] ?? 1,
    speed: 1,
  }));

const nameOf = (index: number): string => `${index < SKILLS.length ? 'M' : 'H'}${index + 1}`;

/** As it is: everybody does everything for the own clients, warm and paid clients first. */
export function servicesAsIs(people: number = SKILLS.length): Split {
  return {
    name: 'as-is',
    roles: [
      {
        code: 'manager',
        operations: [
          'enquiry',
          'closing',
          'invoice',
          'contract',
          'quote',
          'handover',
          'acts',
          'letter',
          'call-back',
          'first-call',
        ],
        speed: 1,
        speedOf: {},
        pay: PAY,
      },
    ],
    staff: manager(people),
    isPersonal: true,
    newestFirst: [],
    handover: 0,
    handoverLoss: 0,
    enquiries: 1,
    callbackEvery: null,
    standards: [],
  };
}

interface GainNumbers {
  readonly speeds: readonly [junior: number, senior: number, coordinator: number, account: number];
  readonly handover: number;
  readonly handoverLoss: number;
  readonly enquiries: number;
  readonly callbackEvery: number;
  readonly calls: readonly string[];
}

const NUMBERS: Readonly<Record<Gains, GainNumbers>> = {
  none: {
    speeds: [1, 1, 1, 1],
    handover: 4,
    handoverLoss: 0.03,
    enquiries: 0.6,
    callbackEvery: 10,
    calls: ['call-back', 'letter', 'first-call'],
  },
  base: {
    speeds: [0.85, 0.9, 0.6, 0.65],
    handover: 4,
    handoverLoss: 0.03,
    enquiries: 0.6,
    callbackEvery: 10,
    calls: ['call-back', 'letter', 'first-call'],
  },
  optimistic: {
    speeds: [0.75, 0.8, 0.45, 0.5],
    handover: 2,
    handoverLoss: 0.01,
    enquiries: 0.45,
    callbackEvery: 8,
    calls: ['call-back', 'first-call', 'letter'],
  },
};

/** The split of the case: juniors call, seniors close, a coordinator writes papers, an account manager cares. */
export function servicesSplit(staff: SplitStaff, gains: Gains): Split {
  const { speeds, calls, ...rules } = NUMBERS[gains];
  const role = (code: string, operations: readonly string[], speed: number): Role => ({
    code,
    operations: [...operations],
    speed,
    speedOf: {},
    pay: PAY,
  });
  return {
    name: 'split',
    roles: [
      role('junior', calls, speeds[0]),
      role('senior', ['closing'], speeds[1]),
      role('coordinator', ['invoice', 'contract', 'quote', 'acts'], speeds[2]),
      role('account-manager', ['enquiry', 'handover'], speeds[3]),
    ],
    staff: peopleOf(staff),
    isPersonal: false,
    newestFirst: ['first-call'],
    standards: [],
    ...rules,
  };
}

/** The best closers close; the others take the roles in the order of the process. */
function peopleOf({ seniors, juniors, coordinators, accountManagers }: SplitStaff): StaffMember[] {
  const roles = [
    ...Array<string>(seniors).fill('senior'),
    ...Array<string>(juniors).fill('junior'),
    ...Array<string>(coordinators).fill('coordinator'),
    ...Array<string>(accountManagers).fill('account-manager'),
  ];
  const people = manager(roles.length);
  const bySkill = people.toSorted((one, other) => other.skill - one.skill);
  return bySkill.map((person, index) => ({ ...person, role: roles[index] ?? 'junior' }));
}
