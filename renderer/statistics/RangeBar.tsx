import { VisuallyHidden } from '@mantine/core';

import type { Estimate } from '#shared/statistics/estimate.ts';

import { intervalOf } from './estimate-words.ts';

import classes from './RangeBar.module.css';

interface RangeBarProps {
  readonly estimate: Estimate;
  /** The same in words, for who cannot see it. */
  readonly label: string;
  /** The share of all, to compare with; null: none. */
  readonly reference: number | null;
}

/** A share on a line from 0 to 100 %: a dot, its interval as a band, and where all together stand. */
export function RangeBar({ estimate, label, reference }: RangeBarProps) {
  const { value } = estimate;
  const interval = intervalOf(estimate);
  if (value === null) return null;
  const at = (share: number): string => `${share * 100}%`;
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
