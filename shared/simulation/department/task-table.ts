/** Work that waits or is done: which demand, of which lead, since when. Places are used again. */
export interface TaskTable {
  demand: Int32Array;
  lead: Int32Array;
  /** Which performance of that demand for that lead it is. */
  turn: Int32Array;
  since: Float64Array;
  free: Int32Array;
  freeCount: number;
  used: number;
}

/** An empty table with room for that many. */
export function createTasks(room = 1024): TaskTable {
  return {
    demand: new Int32Array(room),
    lead: new Int32Array(room),
    turn: new Int32Array(room),
    since: new Float64Array(room),
    free: new Int32Array(room),
    freeCount: 0,
    used: 0,
  };
}

/** Adds a task; gives its place. */
export function addTask(
  tasks: TaskTable,
  task: {
    readonly demand: number;
    readonly lead: number;
    readonly turn: number;
    readonly since: number;
  },
): number {
  if (tasks.freeCount === 0 && tasks.used === tasks.demand.length) grow(tasks);
  const place = tasks.freeCount > 0 ? tasks.free[--tasks.freeCount]! : tasks.used++;
  tasks.demand[place] = task.demand;
  tasks.lead[place] = task.lead;
  tasks.turn[place] = task.turn;
  tasks.since[place] = task.since;
  return place;
}

/** Gives a task's place back. */
export function dropTask(tasks: TaskTable, place: number): void {
  // No event finds it by chance: nothing began then.
  tasks.since[place] = -1;
  tasks.free[tasks.freeCount++] = place;
}

function grow(tasks: TaskTable): void {
  const wider = createTasks(tasks.demand.length * 2);
  wider.demand.set(tasks.demand);
  wider.lead.set(tasks.lead);
  wider.turn.set(tasks.turn);
  wider.since.set(tasks.since);
  wider.free.set(tasks.free);
  Object.assign(tasks, wider, { freeCount: tasks.freeCount, used: tasks.used });
}
