import { assert } from '../../lib/assert.ts';

const MOST = 2 ** 52;

/** The least whole n ≥ `from` that is enough, where every greater n is enough too. */
export function leastNumber(from: number, isEnough: (n: number) => boolean): number {
  let enough = from;
  let short = from - 1;
  while (!isEnough(enough)) {
    assert(enough < MOST, 'some number is enough');
    short = enough;
    enough *= 2;
  }
  return between(short, enough, isEnough);
}

/** The same, looked for around `near` in growing steps: few numbers are tried where it is nearly right. */
export function leastNumberNear(
  from: number,
  near: number,
  isEnough: (n: number) => boolean,
): number {
  const start = Math.max(from, Math.round(near));
  let [enough, short, step] = [start, start, 1];
  if (isEnough(start)) {
    short = Math.max(from - 1, start - step);
    while (short >= from && isEnough(short)) {
      enough = short;
      step *= 2;
      short = Math.max(from - 1, enough - step);
    }
  } else {
    enough = start + step;
    while (!isEnough(enough)) {
      assert(enough < MOST, 'some number is enough');
      short = enough;
      step *= 2;
      enough = short + step;
    }
  }
  return between(short, enough, isEnough);
}

/** The least number that is enough, above one that is not. */
function between(tooFew: number, many: number, isEnough: (n: number) => boolean): number {
  let [short, enough] = [tooFew, many];
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
