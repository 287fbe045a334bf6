import type { CompiledDepartment } from '../department/compiled-department.ts';
import { WORK_CAUSES, type WorkCause } from '../model/work-cause.ts';

/** Where a flow goes on: to these kinds of work with these chances, and past all of them with the rest. */
export interface Onward {
  readonly to: Int32Array;
  readonly chance: Float64Array;
  readonly end: number;
}

/** What starts work: the causes, the first and the later talks apart. */
export type Start = Exclude<WorkCause, 'talk' | 'day'> | 'talk-first' | 'talk-later';

/**
 * The kinds of work in which the mean-value engine counts what waits: one a demand, and two a demand of a talk, since
 * a first talk goes on in another way than a later one.
 */
export interface FlowKinds {
  readonly count: number;
  readonly starts: readonly Start[];
  readonly operation: Int32Array;
  /** By kind: what follows when it is done. */
  readonly next: readonly Onward[];
  /** By start: what is to be done first. */
  readonly begin: Readonly<Record<Start, Onward>>;
  /** By operation: its kinds. */
  readonly ofOperation: readonly Int32Array[];
  /** By start: its kinds. */
  readonly ofStart: Readonly<Record<Start, readonly number[]>>;
  /** By kind: whether it is the first of its chain, the first that a lead sees at all, and a talk that can be won. */
  readonly isFirst: Uint8Array;
  readonly isVeryFirst: Uint8Array;
  readonly isClosing: Uint8Array;
}

/** Starts of letters, which are written beside everything else. */
export const LETTERS = ['contact', 'called-back'] as const;
const BESIDE: ReadonlySet<Start> = new Set(LETTERS);

/** All starts, in the order of a client's life. */
const STARTS: readonly Start[] = WORK_CAUSES.flatMap((cause): Start[] => {
  if (cause === 'day') return [];
  return cause === 'talk' ? ['talk-first', 'talk-later'] : [cause];
});

const causeOf = (start: Start): WorkCause =>
  start === 'talk-first' || start === 'talk-later' ? 'talk' : start;

/** The kinds of work of a department, and how they follow one another. */
export function flowKinds(department: CompiledDepartment): FlowKinds {
  const { demandsOf, demandOperation, demandChance, operations } = department;
  const kinds = STARTS.flatMap((start) =>
    (demandsOf[WORK_CAUSES.indexOf(causeOf(start))] ?? []).map((demand) => ({ start, demand })),
  );
  const ofStart = byStart((start) =>
    kinds.flatMap((kind, index) => (kind.start === start ? [index] : [])),
  );
  const chances = kinds.map(({ demand }) => demandChance[demand]!);
  const operation = Int32Array.from(kinds, ({ demand }) => demandOperation[demand]!);
  return {
    count: kinds.length,
    starts: kinds.map(({ start }) => start),
    operation,
    next: kinds.map(({ start }, index) => {
      const chain = BESIDE.has(start) ? [] : ofStart[start];
      return chained(chain.slice(chain.indexOf(index) + 1), chances);
    }),
    begin: byStart((start) =>
      BESIDE.has(start) ? beside(ofStart[start], chances) : chained(ofStart[start], chances),
    ),
    ofOperation: operations.map((_, each) =>
      Int32Array.from(kinds.flatMap((_kind, index) => (operation[index] === each ? [index] : []))),
    ),
    ofStart,
    isVeryFirst: Uint8Array.from(kinds, (_, index) => Number(ofStart.lead[0] === index)),
    isClosing: Uint8Array.from(kinds, ({ start }) => Number(start === 'talk-later')),
    isFirst: Uint8Array.from(kinds, ({ start }, index) => Number(ofStart[start][0] === index)),
  };
}

function byStart<Value>(value: (start: Start) => Value): Record<Start, Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all starts are named
  return Object.fromEntries(STARTS.map((start) => [start, value(start)])) as Record<Start, Value>;
}

/** One after another: the first that is necessary. */
function chained(chain: readonly number[], chances: readonly number[]): Onward {
  let left = 1;
  const chance = chain.map((kind) => {
    const here = left * chances[kind]!;
    left -= here;
    return here;
  });
  return { to: Int32Array.from(chain), chance: Float64Array.from(chance), end: left };
}

/** Each for itself. */
function beside(kinds: readonly number[], chances: readonly number[]): Onward {
  return {
    to: Int32Array.from(kinds),
    chance: Float64Array.from(kinds, (kind) => chances[kind]!),
    end: 0,
  };
}
