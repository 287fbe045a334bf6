import { formatShare, formatShareRange } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import type { BeliefComparison } from './belief.ts';
import { intervalOf } from './estimate-words.ts';

/** The finding: what was believed of the headline, and what it is. */
export function beliefFinding({ t, locale }: Words, { nonResult }: BeliefComparison): string {
  const value = nonResult?.measured.value ?? null;
  if (!nonResult || value === null) return t('statistics.belief.title');
  const interval = intervalOf(nonResult.measured);
  return t('statistics.belief.finding', {
    believed: formatShare(locale, nonResult.believed),
    measured: interval ? formatShareRange(locale, value, interval) : formatShare(locale, value),
  });
}

/** Who answered, and how many of them late. */
export function beliefNote({ t }: Words, { people }: BeliefComparison): string {
  if (people.length === 0) return t('statistics.belief.none');
  const late = people.filter(({ isBefore }) => !isBefore).length;
  const names = people.map(({ name }) => name).join(', ');
  const who = t('statistics.belief.who', { names });
  return late === 0 ? who : `${who} · ${t('statistics.belief.late', { count: late })}`;
}
