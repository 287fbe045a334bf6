/** Numbers are made in blocks: the state stays in registers meanwhile, whatever the engine does with objects. */
const BLOCK = 128;

/** Rounds that are drawn and thrown away, so that near seeds have nothing in common. */
const WARM_UP = 15;

/** Lanes of the seed's hash begin apart: digits of π after the point. */
const LANES = [0x243f6a88, 0x85a308d3, 0x13198a2e] as const;

/**
 * A stream of numbers in [0, 1) with 53 bits each: sfc32 (Doty-Humphrey), 128 bits of state with a counter, which passes
 * PractRand and BigCrush. A stream is named by a seed and a path of whole numbers, such as replication and purpose; all of
 * them go through a hash of 96 bits first, so that streams of neighbouring names are independent. The same name always
 * gives the same stream.
 */
export class RandomStream {
  readonly #block = new Float64Array(BLOCK);
  readonly #state = new Int32Array(4);
  #at = BLOCK;

  /** @param seed A whole number up to 2⁵³. */
  constructor(seed: number, ...path: readonly number[]) {
    const name = [seed, ...path].flatMap((each) => [each >>> 0, Math.floor(each / 2 ** 32) >>> 0]);
    for (const [lane, start] of LANES.entries()) this.#state[lane] = hash(start, name);
    this.#state[3] = 1;
    for (let round = 0; round < WARM_UP; round += 1) this.#refillFrom(BLOCK - 1);
  }

  /** The next number, 0 ≤ u < 1. */
  next(): number {
    if (this.#at === BLOCK) {
      this.#refillFrom(0);
      this.#at = 0;
    }
    return this.#block[this.#at++]!;
  }

  #refillFrom(first: number): void {
    const block = this.#block;
    let a = this.#state[0]!;
    let b = this.#state[1]!;
    let c = this.#state[2]!;
    let counter = this.#state[3]!;
    for (let place = first; place < BLOCK; place += 1) {
      const high = (a + b + counter) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + high) | 0;
      const low = (a + b + counter + 1) | 0;
      counter = (counter + 2) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + low) | 0;
      block[place] = ((high >>> 5) * 67_108_864 + (low >>> 6)) / 9_007_199_254_740_992;
    }
    this.#state[0] = a;
    this.#state[1] = b;
    this.#state[2] = c;
    this.#state[3] = counter;
  }
}

/** Murmur3's finaliser over the words of a name, each of them in turn. */
function hash(start: number, words: readonly number[]): number {
  let mixed = start;
  for (const word of words) {
    mixed = Math.imul(mixed ^ word, 0x9e3779b1) + 0x7f4a7c15;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed | 0;
}
