/** Gives a new id, later than every id it gave before. Passed in, because `shared` has no clock and no randomness. */
export type NewId = () => string;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * UUID version 7 (RFC 9562 §5.7): 48 bits of epoch milliseconds, a 12-bit sequence, 62 bits of randomness.
 * `sequence` keeps ids of one millisecond in order; `random` is asked for two numbers in [0, 1).
 */
export function uuidV7(atMs: number, sequence: number, random: () => number): string {
  const time = hex(atMs, 12);
  const variant = hex(0x8000 | Math.floor(random() * 0x4000), 4);
  const node = hex(Math.floor(random() * 2 ** 48), 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(sequence & 0xfff, 3)}-${variant}-${node}`;
}

/** A stream of ids from a clock and a random stream: ordered, also when the clock stands still or steps back. */
export function idStream(now: () => number, random: () => number): NewId {
  let last = -1;
  let sequence = 0;
  return () => {
    const at = Math.max(now(), last);
    sequence = at === last ? sequence + 1 : 0;
    last = sequence > 0xfff ? at + 1 : at;
    if (last !== at) sequence = 0;
    return uuidV7(last, sequence, random);
  };
}
