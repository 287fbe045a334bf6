import type { Department } from '../model/department.ts';
import type { Role, Split, StaffMember } from '../model/split.ts';
import { AS_IS_ORDER } from './sales-template.ts';
import type { PersonFacts, StudyFacts } from './study-facts.ts';

/** Pay of a person a month, in the money of the deals. */
const PAY = 110;

/** Codes of the roles that are suggested; the screen knows their names. */
const MANAGER = 'manager';

/** What a role of the suggested split does, and how much quicker it is taken to become. */
interface SuggestedRole {
  readonly code: string;
  readonly operations: readonly string[];
  readonly speed: number;
}

const SENIOR: SuggestedRole = { code: 'senior', operations: ['call-closing'], speed: 0.9 };
const JUNIOR: SuggestedRole = {
  code: 'junior',
  operations: ['call-follow-up', 'correspondence', 'call-first'],
  speed: 0.85,
};
const COORDINATOR: SuggestedRole = {
  code: 'coordinator',
  operations: ['invoice', 'contract', 'quote', 'act'],
  speed: 0.6,
};
const ACCOUNT_MANAGER: SuggestedRole = {
  code: 'account-manager',
  operations: ['care-question', 'handover'],
  speed: 0.65,
};

/** What goes with closing although the day asks for it and no client does. */
const WITH_CLOSING: ReadonlySet<string> = new Set(['meeting', 'travel']);

/** As it is: everybody does everything for the own clients. */
export function asIsSplit({ people }: StudyFacts, department: Department): Split {
  const own = [...AS_IS_ORDER, ...ofDay(department)];
  return {
    name: 'as-is',
    roles: [roleOf({ code: MANAGER, operations: own, speed: 1 })],
    staff: people.map((person) => staffOf(person, MANAGER)),
    isPersonal: true,
    newestFirst: [],
    handover: 0,
    handoverLoss: 0,
    enquiries: 1,
    callbackEvery: null,
    standards: [],
  };
}

/** The same people by what the record suggests: who closes best closes, who supports best supports. */
export function suggestedSplit({ people }: StudyFacts, department: Department): Split {
  const places = placesFor(people.length);
  const day = ofDay(department);
  const roles = [...new Set(places)].map((role) =>
    roleOf({
      ...role,
      operations: [
        ...role.operations,
        ...day.filter((code) => role.code === SENIOR.code || !WITH_CLOSING.has(code)),
      ],
    }),
  );
  const closers = places.filter(({ code }) => code === SENIOR.code).length;
  const order = people.toSorted((one, other) => closingRank(other) - closingRank(one));
  return {
    name: 'split',
    roles: roles.map((role) =>
      role.code === SENIOR.code ? takingOver(role, people.length / Math.max(1, closers)) : role,
    ),
    staff: order.map((person, index) => staffOf(person, places[index]?.code ?? JUNIOR.code)),
    isPersonal: false,
    newestFirst: ['call-first'],
    handover: 4,
    handoverLoss: 0.03,
    enquiries: 0.6,
    callbackEvery: 10,
    standards: [],
  };
}

/** What everybody had of an operation of the day, and few have now, does not become less by that. */
function takingOver(role: Role, times: number): Role {
  const taken = role.operations.filter((code) => WITH_CLOSING.has(code));
  return { ...role, speedOf: Object.fromEntries(taken.map((code) => [code, Math.max(1, times)])) };
}

/** One role a place, the closers first. So few people that a role would be empty share its work. */
function placesFor(people: number): SuggestedRole[] {
  const office = joined(COORDINATOR, ACCOUNT_MANAGER);
  if (people <= 2) return [SENIOR, joined(JUNIOR, office)].slice(0, 2);
  if (people === 3) return [SENIOR, JUNIOR, office];
  const sellers = people - 2;
  const seniors = Math.ceil(sellers / 2);
  return [
    ...Array.from({ length: seniors }, () => SENIOR),
    ...Array.from({ length: sellers - seniors }, () => JUNIOR),
    COORDINATOR,
    ACCOUNT_MANAGER,
  ];
}

/** One role for the work of two: it takes the slower of their speeds. */
const joined = (one: SuggestedRole, other: SuggestedRole): SuggestedRole => ({
  code: one.code,
  operations: [...other.operations, ...one.operations],
  speed: Math.max(one.speed, other.speed),
});

const SUGGESTED = { closer: 100, supporter: -100 } as const;

const closingRank = ({ skill, suggested }: PersonFacts): number =>
  (suggested ? SUGGESTED[suggested] : 0) + (skill?.value ?? 1);

const ofDay = ({ demands }: Department): string[] =>
  demands.flatMap(({ cause, operation }) => (cause === 'day' ? [operation] : []));

const roleOf = ({ code, operations, speed }: SuggestedRole): Role => ({
  code,
  operations: [...operations],
  speed,
  speedOf: {},
  pay: PAY,
});

const staffOf = ({ name, skill }: PersonFacts, role: string): StaffMember => ({
  name,
  role,
  skill: skill?.value ?? 1,
  speed: 1,
});
