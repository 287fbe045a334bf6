import { keyedUniform } from '../kernel/keyed-draw.ts';

/** Each role goes on by digits of its own, so that no two of them keep in step. */
const BASES = [2, 3, 5, 7, 11, 13];
/** Any number: it only keeps the pattern apart from the draws of the other engine. */
const PATTERN = 20_261;

/** People of one role who can stand in for one another, as one of several worlds sees them. */
export interface AbsentGroup {
  readonly role: number;
  readonly people: number;
  /** Which of the groups of its role it is, and of how many. */
  readonly place: number;
  readonly groups: number;
  readonly world: number;
  readonly worlds: number;
}

/**
 * How many of a group are away in a week of the mean-value engine: each number as often as by chance (a binomial law), but
 * in an even sequence instead of by draws, so that each month has its share and not a lucky one. People with queues of
 * their own are away one after another; of groups, the worlds go through the points of Halton (1960).
 */
export function awayInWeek(group: AbsentGroup, week: number, share: number): number {
  const { role, place, groups, people, world, worlds } = group;
  if (share <= 0) return 0;
  const turn = Math.floor(keyedUniform(PATTERN, role, week) * worlds);
  const at =
    groups > 1
      ? ((place + (world + 0.5) / worlds) / groups + week * share) % 1
      : mirrored(week * worlds + ((world + turn) % worlds) + 1, BASES[role % BASES.length]!);
  let chance = (1 - share) ** people;
  let sum = chance;
  let away = 0;
  while (away < people && at >= sum) {
    chance *= ((people - away) / (away + 1)) * (share / (1 - share));
    sum += chance;
    away += 1;
  }
  return away;
}

/** The digits of a number behind the point instead of before it, in opposite order: 6 = 110₂ → 0.011₂. */
function mirrored(number: number, base: number): number {
  let result = 0;
  let part = 1 / base;
  for (let left = number; left > 0; left = Math.floor(left / base)) {
    result += part * (left % base);
    part /= base;
  }
  return result;
}
