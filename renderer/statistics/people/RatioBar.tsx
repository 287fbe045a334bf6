import { VisuallyHidden } from '@mantine/core';

import type { ComparedPerson } from '#shared/statistics/people/people-results.ts';

import classes from './RatioBar.module.css';

interface RatioBarProps {
  readonly ratio: ComparedPerson['ratio'];
  /** The same in words, for who cannot see it. */
  readonly label: string;
  /** The line goes from 1 / end to end, by logarithms: twice and half are equally far from the middle. */
  readonly end: number;
}

/** A ratio on a line with 1 in its middle: a dot, and its interval as whiskers. */
export function RatioBar({ ratio, label, end }: RatioBarProps) {
  if (!ratio) return <VisuallyHidden>{label}</VisuallyHidden>;
  const place = (value: number): number => 50 + (50 * Math.log(value)) / Math.log(end);
  const at = (value: number): number => Math.min(100, Math.max(0, place(value)));
  const [low, high] = [at(ratio.low), at(ratio.high)];
  return (
    <span className={classes['root']}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <span className={classes['one']} />
      <span className={classes['whisker']} style={{ left: `${low}%`, width: `${high - low}%` }} />
      <span className={classes['dot']} style={{ left: `${at(ratio.value)}%` }} />
    </span>
  );
}

/** The end of a line that holds all of these ratios, at least 2 and at most 8: what is wider is cut. */
export function ratioEnd(ratios: readonly ComparedPerson['ratio'][]): number {
  const ends = ratios.flatMap((ratio) => (ratio ? [ratio.high, 1 / ratio.low] : []));
  return Math.min(8, Math.max(2, ...ends));
}
