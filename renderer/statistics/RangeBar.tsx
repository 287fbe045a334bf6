import { VisuallyHidden } from '@mantine/core';

import { intervalOf } from '#shared/statistics/estimate-words.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';

import classes from './RangeBar.module.css';

interface RangeBarProps {
  readonly estimate: Estimate;
  /** The same in words, for who cannot see it. */
  readonly label: string;
  /** The share of all, to compare with; null: none. */
  readonly reference: number | null;
  /** Where the line ends: 1 of shares, the highest bound of averages. */
  readonly end?: number;
}

/** A share on a line from 0 to 100 %, or an average from 0 to an end: a dot, its interval as a band, and where all together stand. */
export function RangeBar({ estimate, label, reference, end = 1 }: RangeBarProps) {
  const { value } = estimate;
  const interval = intervalOf(estimate);
  if (value === null) return null;
  const at = (share: number): string => `${(100 * share) / end}%`;
  return (
    <span className={classes['root']}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {interval ? (
        <span
          className={classes['band']}
          style={{ left: at(interval.low), width: at(interval.high - interval.low) }}
        />
      ) : null}
      {reference === null ? null : (
        <span className={classes['reference']} style={{ left: at(reference) }} />
      )}
      <span className={classes['dot']} style={{ left: at(value) }} />
    </span>
  );
}
