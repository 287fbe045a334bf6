import type { CompiledSplit } from '../department/compiled-split.ts';
import { momentsOf } from '../model/duration-law.ts';
import { renewCurve } from './flow-first-calls.ts';
import {
  emptyPopulation,
  type FlowGroup,
  type FlowRun,
  type FlowWorker,
  type Population,
} from './flow-state.ts';

/** Worlds where queues are common; where they are personal, as many as give about that many owners. */
const COMMON_WORLDS = 3;
const ENOUGH_OWNERS = 4;

/** A split takes over: people get their roles, newcomers come, who is not in it leaves, and clients get their owners. */
export function enterFlowSplit(run: FlowRun, split: CompiledSplit): void {
  run.known = knownUnder(run, split);
  run.split = split;
  const callAfter = split.callbackEvery / run.plan.scenario.department.time.dayMinutes;
  for (const ring of run.rings.due) ring.delay = callAfter;
  const { staff } = split.split;
  for (const worker of run.workers) {
    const member = staff.find(({ name }) => name === worker.name);
    if (member) moveTo(run, worker, split.roles.indexOf(member.role));
    else worker.role = -1;
  }
  for (const { name, skill, speed, role } of staff) {
    const known = run.workers.find((each) => each.name === name);
    if (known) Object.assign(known, { skill, speed });
    else run.workers.push(newcomer(run, { name, skill, speed, role: split.roles.indexOf(role) }));
  }
  giveOutClients(run, populationsOf(run));
  run.groups = groupsOf(run);
  run.ownGroup = run.populations.map((_, index) =>
    run.groups.findIndex(({ owner }) => owner === index),
  );
  run.commonOf = Array.from({ length: run.worlds }, (_, world) => commonIn(run, world));
  for (const { world, owner, isOwn } of run.groups) {
    for (const [operation, common] of run.commonOf[world]!.entries()) {
      isOwn[operation] = Number(owner >= 0 && !common.includes(owner));
    }
  }
  shareCommon(run);
  run.doneBy = new Float64Array(run.plan.kinds.count * split.roles.length);
}

function moveTo(run: FlowRun, worker: FlowWorker, role: number): void {
  const code = run.split.roles[role]!;
  if (worker.roleCode !== code) worker.movedAt = run.day;
  worker.role = role;
  worker.roleCode = code;
}

function newcomer(
  run: FlowRun,
  known: Pick<FlowWorker, 'name' | 'skill' | 'speed' | 'role'>,
): FlowWorker {
  const { department, moments } = run.plan;
  const own = department.personLaws.map((laws, operation) => {
    const law = laws.get(known.name);
    return law ? momentsOf(law) : moments[operation]!;
  });
  return {
    ...known,
    mean: Float64Array.from(own, ({ mean }) => mean),
    second: Float64Array.from(own, ({ second }) => second),
    roleCode: run.split.roles[known.role]!,
    hiredAt: run.day > 0 ? run.day : -Infinity,
    movedAt: -Infinity,
  };
}

/** Whether a worker gets new leads: all in whose role the first call is, or anybody where nobody calls. */
function isCaller({ plan, split }: FlowRun, { role }: FlowWorker): boolean {
  const [first] = plan.kinds.ofStart.lead;
  const roles = first === undefined ? null : split.rolesOf[plan.kinds.operation[first]!]!;
  return role >= 0 && (roles === null || roles.includes(role));
}

/** The populations of a split, still without clients: one a worker with own clients, else one; in each world. */
function populationsOf(run: FlowRun): Population[] {
  const owners = run.split.split.isPersonal ? [...run.workers.keys()] : [-1];
  const callers = run.workers.filter((worker) => isCaller(run, worker)).length;
  run.worlds = run.split.split.isPersonal
    ? Math.max(1, Math.ceil(ENOUGH_OWNERS / Math.max(1, callers)))
    : COMMON_WORLDS;
  if (run.plan.scenario.department.time.absence === 0) run.worlds = 1;
  return Array.from({ length: run.worlds }, (_, world) =>
    (owners.length > 0 ? owners : [-1]).map((owner) => emptyPopulation(run, { world, owner })),
  ).flat();
}

/** Who worked last for the clients, by the numbers that roles have now. */
function knownUnder(run: FlowRun, split: CompiledSplit): Float64Array {
  const before = run.split.roles;
  const roles = split.roles.length;
  const rows = run.known.length / before.length;
  const known = new Float64Array(rows * roles);
  for (const [role, code] of split.roles.entries()) {
    const was = before.indexOf(code);
    if (was < 0) continue;
    for (let row = 0; row < rows; row += 1) {
      known[row * roles + role] = run.known[row * before.length + was]!;
    }
  }
  return known;
}

/** Clients keep their owner where there is one; all others are given out evenly. */
function giveOutClients(run: FlowRun, now: Population[]): void {
  const owners = now.flatMap(({ owner }, index) => {
    const worker = run.workers[owner];
    return worker === undefined || isCaller(run, worker) ? [index] : [];
  });
  for (const population of run.populations) {
    renewCurve(run, population.numbers);
    const { owner } = population;
    const stays = owner >= 0 && (run.workers[owner]?.role ?? -1) >= 0;
    const same = now.flatMap((each, index) => (stays && each.owner === owner ? [index] : []));
    const to = same.length > 0 ? same : owners;
    for (const index of to.length > 0 ? to : now.keys()) {
      add(run, now[index]!, population, 1 / (to.length > 0 ? to.length : now.length));
    }
  }
  run.populations = now;
  run.owners = owners.length > 0 ? owners : [...now.keys()];
}

function add(
  { plan: { places, kinds } }: FlowRun,
  to: Population,
  from: Population,
  part: number,
): void {
  for (let place = 0; place < places.size; place += 1) {
    to.numbers[place]! += from.numbers[place]! * part;
  }
  to.numbers[places.kept] = 1;
  to.numbers[places.keptClean] = 1;
  to.numbers.fill(1, places.served, places.served + kinds.count);
}

/** One group a role where queues are common; else one a person, with the clients of that person; in each world. */
function groupsOf(run: FlowRun): FlowGroup[] {
  const { isPersonal } = run.split.split;
  const worlds = Array.from({ length: run.worlds }, (_, world) => world);
  return worlds.flatMap((world) =>
    run.split.roles.flatMap((_, role) => {
      const people = run.workers.flatMap((worker, index) => (worker.role === role ? [index] : []));
      if (!isPersonal) {
        return [emptyGroup(run, { world, role, place: 0, groups: 1, owner: -1, workers: people })];
      }
      return people.map((person, place) => {
        const owner = run.populations.findIndex(
          (each) => each.world === world && each.owner === person,
        );
        return emptyGroup(run, {
          world,
          role,
          place,
          groups: people.length,
          owner,
          workers: [person],
        });
      });
    }),
  );
}

function emptyGroup(
  { plan }: FlowRun,
  group: Pick<FlowGroup, 'world' | 'role' | 'place' | 'groups' | 'owner' | 'workers'>,
): FlowGroup {
  const operations = plan.department.operations.length;
  return {
    ...group,
    isOwn: new Uint8Array(operations),
    share: new Float64Array(operations),
    present: 0,
    capacity: 0,
    minutes: new Float64Array(operations),
    second: new Float64Array(operations),
    win: 0,
    wait: new Float64Array(operations),
    ahead: new Float64Array(operations),
    room: new Float64Array(operations),
    busyChance: 0,
    mix: new Float64Array(plan.department.groupNames.length),
    switching: 0,
    left: 0,
  };
}

/** By operation: the populations of a world whose owner does not do it, so that anybody of its roles does. */
function commonIn(run: FlowRun, world: number): Int32Array[] {
  return run.split.rolesOf.map((roles) => {
    const isCommon = (population: Population, index: number): boolean => {
      const owner = run.groups[run.ownGroup[index] ?? -1];
      return population.world === world && !(owner && roles.includes(owner.role));
    };
    return Int32Array.from(
      run.populations.flatMap((each, index) => (isCommon(each, index) ? [index] : [])),
    );
  });
}

/** Common work is shared by head-count among those who do it. */
function shareCommon(run: FlowRun): void {
  for (const [operation, roles] of run.split.rolesOf.entries()) {
    const groups = run.groups.filter(({ role }) => roles.includes(role));
    const people = groups.reduce((sum, { workers }) => sum + workers.length, 0) / run.worlds;
    for (const { share, workers } of groups) {
      share[operation] = people === 0 ? 0 : workers.length / people;
    }
  }
}
