/** What tests by ranks need of samples that are ranked together. */
export interface RankSums {
  /** Of each sample; equal values share the mean of their ranks, so that a sum is whole or ends in a half. */
  readonly sums: readonly number[];
  readonly sizes: readonly number[];
  /** Σ(t³ − t) over groups of t equal values; 0 without ties. */
  readonly ties: number;
}

/**
 * Sums of mid-ranks (R's `rank`) of samples of finite values laid together, without a rank for each value: every sample
 * is sorted, and all of them are walked through side by side. No samples: no sums.
 */
export function rankSums(samples: readonly (readonly number[])[]): RankSums {
  const sorted = samples.map(sortedToEnd);
  const places = sorted.map(() => 0);
  const ends = sorted.map(() => 0);
  const sums = sorted.map(() => 0);
  let below = 0;
  let ties = 0;
  for (let least = leastOf(sorted, places); least < END; least = leastOf(sorted, places)) {
    let size = 0;
    for (let sample = 0; sample < sorted.length; sample += 1) {
      const place = places[sample] ?? 0;
      const end = endOf(sorted[sample] ?? NOTHING, place, least);
      ends[sample] = end;
      size += end - place;
    }
    const rank = below + (size + 1) / 2;
    for (let sample = 0; sample < sorted.length; sample += 1) {
      const end = ends[sample] ?? 0;
      sums[sample] = (sums[sample] ?? 0) + (end - (places[sample] ?? 0)) * rank;
      places[sample] = end;
    }
    below += size;
    ties += size ** 3 - size;
  }
  return { sums, sizes: samples.map(({ length }) => length), ties };
}

/** Stands after the last value of each sample. */
const END = Infinity;
const NOTHING = Float64Array.of(END);

function sortedToEnd(values: readonly number[]): Float64Array {
  const sorted = new Float64Array(values.length + 1).fill(END);
  sorted.set(values);
  return sorted.toSorted();
}

/** The least value that is still to come. */
function leastOf(sorted: readonly Float64Array[], places: readonly number[]): number {
  let least = END;
  for (let sample = 0; sample < sorted.length; sample += 1) {
    least = Math.min(least, sorted[sample]?.[places[sample] ?? 0] ?? END);
  }
  return least;
}

/** Behind the last one of the values that are equal to this one from a place on. */
function endOf(values: Float64Array, from: number, value: number): number {
  let place = from;
  while (values[place] === value) place += 1;
  return place;
}
