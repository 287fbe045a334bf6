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
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
