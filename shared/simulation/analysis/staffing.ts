import type { Scenario } from '../model/scenario.ts';
import type { Split, StaffMember } from '../model/split.ts';

/** How many people have each role, in the order of the roles of the split. */
export type Staffing = readonly number[];

/** How the people of the last split are distributed. */
export function staffingOf({ roles, staff }: Split): Staffing {
  return roles.map(({ code }) => staff.filter(({ role }) => role === code).length);
}

/** How many people have another role in one of two distributions than in the other; who is only there in one does not count. */
export function movesBetween(one: Staffing, other: Staffing): number {
  const more = (from: Staffing, to: Staffing): number =>
    to.reduce((sum, count, role) => sum + Math.max(0, count - (from[role] ?? 0)), 0);
  return Math.min(more(one, other), more(other, one));
}

/** All ways to give roles to that many people, at least so many of each. */
export function staffings(people: number, least: readonly number[]): Staffing[] {
  const [first, ...rest] = least;
  if (first === undefined) return people === 0 ? [[]] : [];
  if (rest.length === 0) return people >= first ? [[people]] : [];
  const found: Staffing[] = [];
  const others = rest.reduce((sum, each) => sum + each, 0);
  for (let own = first; own <= people - others; own += 1) {
    for (const tail of staffings(people - own, rest)) found.push([own, ...tail]);
  }
  return found;
}

/** The distributions with one person more, and with one other person in another role as well. */
export function oneMore(staffing: Staffing, least: Staffing): Staffing[] {
  const roles = [...staffing.keys()];
  const found = new Map<string, Staffing>();
  const add = (change: (role: number) => number): void => {
    const next = staffing.map((count, role) => count + change(role));
    if (next.every((count, role) => count >= (least[role] ?? 0))) found.set(next.join(), next);
  };
  for (const to of roles) {
    for (const from of roles) {
      for (const back of roles) {
        add((role) => Number(role === to) - Number(role === from) + Number(role === back));
      }
    }
  }
  return [...found.values()];
}

/** People that each role needs: one where nobody else does one of its operations that is needed at all. */
export function leastStaffing({ department, phases }: Scenario): Staffing {
  const roles = phases.at(-1)?.split.roles ?? [];
  const needed = new Set(department.demands.map(({ operation }) => operation));
  return roles.map((role) => {
    const isAlone = role.operations.some(
      (code) =>
        needed.has(code) &&
        roles.filter(({ operations }) => operations.includes(code)).length === 1,
    );
    return isAlone ? 1 : 0;
  });
}

/**
 * The scenario with its last split given to other numbers of people. Who closes best closes; otherwise everybody keeps the
 * own role as long as there is room, and newcomers are as good as the usual.
 */
export function withStaffing(scenario: Scenario, staffing: Staffing): Scenario {
  const last = scenario.phases.at(-1);
  if (!last) return scenario;
  const split = { ...last.split, staff: staffOf(scenario, last.split, staffing) };
  return { ...scenario, phases: [...scenario.phases.slice(0, -1), { ...last, split }] };
}

function staffOf(
  { department, phases }: Scenario,
  split: Split,
  staffing: Staffing,
): StaffMember[] {
  const people = staffing.reduce((sum, each) => sum + each, 0);
  const talk = department.demands.findLast(({ cause }) => cause === 'talk')?.operation;
  const closes = split.roles.map(
    ({ operations }) => talk !== undefined && operations.includes(talk),
  );
  const pool = peopleOf(
    phases.map((phase) => phase.split),
    people,
  ).toSorted((one, other) => other.skill - one.skill);
  const room = [...staffing];
  const given: StaffMember[] = [];
  const give = (person: StaffMember, role: number): void => {
    room[role] = (room[role] ?? 0) - 1;
    given.push({ ...person, role: split.roles[role]?.code ?? person.role });
  };
  const hasRoom = (role: number): boolean => (room[role] ?? 0) > 0;
  const others: StaffMember[] = [];
  for (const person of pool) {
    const role = closes.findIndex((does, index) => does && hasRoom(index));
    if (role >= 0) give(person, role);
    else others.push(person);
  }
  const moving: StaffMember[] = [];
  for (const person of others) {
    const own = split.roles.findIndex(({ code }) => code === person.role);
    if (own >= 0 && hasRoom(own)) give(person, own);
    else moving.push(person);
  }
  for (const person of moving) {
    const free = room.findIndex((_, role) => hasRoom(role));
    give(person, free);
  }
  return given;
}

/** So many people: those of the last split first, then those of the splits before it, then newcomers. */
function peopleOf(splits: readonly Split[], count: number): StaffMember[] {
  const known = new Map<string, StaffMember>();
  for (const { staff } of splits.toReversed()) {
    for (const person of staff) if (!known.has(person.name)) known.set(person.name, person);
  }
  const people = [...known.values()].slice(0, count);
  for (let number = 1; people.length < count; number += 1) {
    const name = `+${number}`;
    if (!known.has(name)) people.push({ name, role: '', skill: 1, speed: 1 });
  }
  return people;
}
