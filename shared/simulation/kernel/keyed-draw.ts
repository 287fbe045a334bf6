import { normalOf } from './normal-draw.ts';

/**
 * Numbers that belong to a thing, not to the moment at which they are drawn: the same seed, thing, purpose and turn give
 * the same number for ever, whatever else happens in a run. So a lead has the same character under every split, and two
 * splits can be compared on the same luck.
 */
export type DrawSeed = number;

/** The 32-bit finalizer of MurmurHash3: every bit of the input acts on every bit of what comes out. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The seed of a replication, mixed first, so that neighbouring seeds share nothing. */
export function drawSeed(seed: number, replication = 0): DrawSeed {
  return mixed(
    mixed(mixed(Math.trunc(seed) ^ 0x9e3779b9) + Math.floor(seed / 4294967296)) ^ replication,
  );
}

/** A whole number of 32 bits for that thing, purpose and turn. */
function keyedBits(seed: DrawSeed, thing: number, purpose: number, turn: number): number {
  let hash = mixed(seed ^ Math.imul(thing, 0x9e3779b1));
  hash = mixed(hash + Math.imul(purpose, 0x85ebca77));
  return mixed(hash ^ Math.imul(turn + 1, 0xc2b2ae3d)) >>> 0;
}

/** A number in (0, 1), never 0 or 1. */
export function keyedUniform(seed: DrawSeed, thing: number, purpose: number, turn = 0): number {
  return (keyedBits(seed, thing, purpose, turn) + 0.5) / 4294967296;
}

/** A standard normal number. */
export function keyedNormal(seed: DrawSeed, thing: number, purpose: number, turn = 0): number {
  return normalOf(
    keyedUniform(seed, thing, purpose, turn),
    keyedUniform(seed, thing, purpose + ANGLE, turn),
  );
}

/** An exponential number of mean 1. */
export function keyedExponential(seed: DrawSeed, thing: number, purpose: number, turn = 0): number {
  return -Math.log(keyedUniform(seed, thing, purpose, turn));
}

/** The second number of a pair is drawn for another purpose. */
const ANGLE = 1 << 20;

/** Means above which a Poisson number is drawn in parts: the chance of none must not vanish in the arithmetic. */
const LARGEST_PART = 500;

/** A Poisson number of that mean, by inversion. */
export function keyedPoisson(seed: DrawSeed, thing: number, purpose: number, mean: number): number {
  const parts = Math.max(1, Math.ceil(mean / LARGEST_PART));
  let total = 0;
  for (let part = 0; part < parts; part += 1) {
    total += poissonQuantile(keyedUniform(seed, thing, purpose, part), mean / parts);
  }
  return total;
}

function poissonQuantile(p: number, mean: number): number {
  let count = 0;
  let chance = Math.exp(-mean);
  let reached = chance;
  // Beyond that many nothing is added any more.
  const most = mean + 40 * Math.sqrt(mean) + 40;
  while (reached < p && count < most) {
    count += 1;
    chance *= mean / count;
    reached += chance;
  }
  return count;
}
