import { keyedUniform } from '../kernel/keyed-draw.ts';

/** Any number: it only keeps the pattern apart from the draws of the other engine. */
const PATTERN = 20_261;
const PURPOSE = 1;

/**
 * Whether a person is away in a week of the mean-value engine. Of every 1/share weeks exactly one is away. Its place moves
 * on from one to the next by a step that is the person's own, so that each year has its share, and two people are away at
 * once about as often as by chance; the patterns of several `turns` lie evenly beside one another. Above one half the weeks
 * of presence are placed in this way.
 */
export function isAwayInWeek(
  person: number,
  week: number,
  share: number,
  turn: { readonly index: number; readonly count: number },
): boolean {
  if (share <= 0) return false;
  if (share > 0.5) return !isPlaced(person, week, 1 - share, turn);
  return isPlaced(person, week, share, turn);
}

function isPlaced(
  person: number,
  week: number,
  share: number,
  { index, count }: { readonly index: number; readonly count: number },
): boolean {
  const start = keyedUniform(PATTERN, person, PURPOSE, 0);
  const rotation = keyedUniform(PATTERN, person, PURPOSE, 1);
  const last = Math.floor((week + 1) * share);
  for (let block = Math.floor(week * share); block <= last; block += 1) {
    const place = (start + block * rotation + index / count) % 1;
    if (Math.floor((block + place) / share) === week) return true;
  }
  return false;
}
