import type { Demand, Department } from '../model/department.ts';
import { momentsOf } from '../model/duration-law.ts';
import type { Role, Split } from '../model/split.ts';
import type { WorkCause } from '../model/work-cause.ts';
import { type ExpectedCounts, expectedCounts } from './expected-counts.ts';

/** Minutes that one deal costs, by operation and by role. */
export interface RoleMinutes {
  /** How often an operation is done, and its own minutes altogether. */
  readonly operations: ReadonlyMap<string, { readonly count: number; readonly minutes: number }>;
  readonly switching: number;
  readonly handover: number;
  /** With switching and taking over, and stretched by what the day itself asks for. */
  readonly roles: ReadonlyMap<string, number>;
}

/** All minutes of some of the roles. */
export function roleMinutesSum({ roles }: RoleMinutes, isMeant: (role: string) => boolean): number {
  let sum = 0;
  for (const [role, minutes] of roles) if (isMeant(role)) sum += minutes;
  return sum;
}

/**
 * What one deal costs each role where nothing waits: its operations at its speed, the minutes of going from one kind of
 * work to another, and those of taking clients over. An operation of several roles is shared by head-count.
 */
export function roleMinutes(department: Department, split: Split): RoleMinutes {
  const counts = expectedCounts(department, split);
  const operations = new Map<string, { readonly count: number; readonly minutes: number }>();
  const roles = new Map(split.roles.map(({ code }) => [code, 0]));
  const add = (role: string, minutes: number): void => {
    roles.set(role, (roles.get(role) ?? 0) + minutes);
  };
  for (const { code, minutes } of department.operations) {
    const count = counts.perDeal.get(code) ?? 0;
    let all = 0;
    for (const [role, part] of sharesOf(split, code)) {
      const own =
        count * part * momentsOf(minutes).mean * speedOf(role, code) * paceOf(split, role);
      add(role.code, own);
      all += own;
    }
    operations.set(code, { count, minutes: all });
  }
  let switching = 0;
  for (const role of split.roles) {
    const own = switchingOf(department, split, { role, perDeal: counts.perDeal });
    add(role.code, own);
    switching += own;
  }
  let handover = 0;
  for (const demand of department.demands) {
    const times = counts.dealsPerLead > 0 ? counts.causes[demand.cause] / counts.dealsPerLead : 0;
    for (const [role, part] of sharesOf(split, demand.operation)) {
      const taken = 1 - lastPart(split, role, sourcesOf(department, demand, counts));
      const own = times * demand.chance * part * taken * split.handover;
      add(role.code, own);
      handover += own;
    }
  }
  return { operations, switching, handover, roles };
}

const speedOf = (role: Role, operation: string): number => role.speedOf[operation] ?? role.speed;

const headsOf = ({ staff }: Split, { code }: Role): number =>
  staff.filter(({ role }) => role === code).length;

/** Time that the people of a role need against the usual: who is faster does more. */
function paceOf({ staff }: Split, { code }: Role): number {
  const own = staff.filter(({ role }) => role === code);
  return own.length === 0 ? 1 : own.length / own.reduce((sum, { speed }) => sum + 1 / speed, 0);
}

/** Which part of an operation each role does. */
function sharesOf(split: Split, operation: string): ReadonlyMap<Role, number> {
  const doing = split.roles.filter(({ operations }) => operations.includes(operation));
  const heads = doing.reduce((sum, role) => sum + headsOf(split, role), 0);
  return new Map(
    doing.map((role) => [role, heads > 0 ? headsOf(split, role) / heads : 1 / doing.length]),
  );
}

/** Tasks of a role in an order by chance: the next one is of another group with 1 − Σ shares². */
function switchingOf(
  { operations, time }: Department,
  split: Split,
  { role, perDeal }: { readonly role: Role; readonly perDeal: ReadonlyMap<string, number> },
): number {
  const groups = new Map<string, number>();
  for (const { code, group } of operations) {
    const count = (perDeal.get(code) ?? 0) * (sharesOf(split, code).get(role) ?? 0);
    groups.set(group, (groups.get(group) ?? 0) + count);
  }
  const all = [...groups.values()].reduce((sum, each) => sum + each, 0);
  if (all === 0) return 0;
  const same = [...groups.values()].reduce((sum, each) => sum + (each / all) ** 2, 0);
  return all * (1 - same) * time.switching;
}

/** Whose clients come to a cause: those for whom the work of that other cause was done last. */
const COMES_AFTER: Readonly<Partial<Record<WorkCause, WorkCause>>> = {
  contact: 'lead',
  callback: 'lead',
  'called-back': 'callback',
  'first-talk': 'talk',
  won: 'talk',
  paid: 'won',
  enquiry: 'enquiry',
  finished: 'enquiry',
};

/** What was done last for a client, and for which part of them. */
type Sources = readonly (readonly [before: Demand | undefined, part: number])[];

/** The chance that a role also did what came before for the same client; 1 where nothing came before. */
function lastPart(split: Split, role: Role, sources: Sources): number {
  return sources.reduce((sum, [before, part]) => {
    const own = before === undefined ? 1 : (sharesOf(split, before.operation).get(role) ?? 0);
    return sum + part * own;
  }, 0);
}

function sourcesOf(
  { demands }: Department,
  demand: Demand,
  { causes, closed }: ExpectedCounts,
): Sources {
  const lastOf = (cause: WorkCause | undefined): Demand | undefined =>
    demands.findLast((each) => each.cause === cause);
  const isBeside = demand.cause === 'contact' || demand.cause === 'called-back';
  const chain = demands.filter(({ cause }) => cause === demand.cause);
  const previous = isBeside ? undefined : chain[chain.indexOf(demand) - 1];
  if (previous) return [[previous, 1]];
  if (demand.cause !== 'talk') return [[lastOf(COMES_AFTER[demand.cause]), 1]];
  if (causes.talk <= 0) return [];
  // First talks come from those who call, the next ones from what follows the first talk, all others from talks.
  const first = closed / causes.talk;
  const second = Math.min(1 - first, causes['first-talk'] / causes.talk);
  return [
    [lastOf('callback') ?? lastOf('lead'), first],
    [lastOf('first-talk') ?? demand, second],
    [demand, 1 - first - second],
  ];
}
