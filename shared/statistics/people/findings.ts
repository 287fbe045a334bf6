import { holm } from '../comparison/holm.ts';
import type { Contrast } from './against-rest.ts';
import type { Finding } from './people-results.ts';

/** A contrast after the correction for how many there are. */
export type JudgedContrast = Contrast & { readonly adjustedP: number | null };

/**
 * What groups of contrasts found, after Holm over all of them together: the chance that any person without a difference
 * is told apart is at most 1 − level. Two people are one comparison seen from both ends: it counts once.
 */
export function withFindings(
  groups: readonly (readonly Contrast[])[],
  level: number,
): { readonly judged: readonly (readonly JudgedContrast[])[]; readonly comparisons: number } {
  const families = groups.map((group) => {
    const ps = group.flatMap(({ p }) => (p === null ? [] : [p]));
    return ps.length === 2 ? ps.slice(0, 1) : ps;
  });
  const adjusted = holm(families.flat());
  let start = 0;
  const judged = groups.map((group, index) => {
    const size = families[index]?.length ?? 0;
    const own = adjusted.slice(start, start + size);
    start += size;
    let place = 0;
    return group.map((contrast) => {
      if (contrast.p === null) return { ...contrast, adjustedP: null };
      const adjustedP = own[Math.min(place, size - 1)] ?? contrast.p;
      place += 1;
      return { ...contrast, adjustedP, finding: findingOf(contrast, adjustedP, level) };
    });
  });
  return { judged, comparisons: adjusted.length };
}

function findingOf({ ratio, finding }: Contrast, adjustedP: number, level: number): Finding {
  if (!ratio || adjustedP >= 1 - level) return finding;
  return ratio.value > 1 ? 'more' : 'less';
}
