import type { Kind } from '#shared/operations/kind.ts';

import classes from './Sparkline.module.css';

interface SparklineProps {
  readonly counts: readonly number[];
  readonly kind: Kind;
  /** What is seen, for those who do not see it. */
  readonly words: string;
}

const WIDTH = 64;
const HEIGHT = 20;

/** A histogram as small as a word. Its bars are of readings, from short to long. */
export function Sparkline({ counts, kind, words }: SparklineProps) {
  const most = Math.max(1, ...counts);
  const step = WIDTH / Math.max(counts.length, 6);
  return (
    <svg
      className={classes['root']}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words}
      style={{ fill: `var(--kind-${kind})` }}
    >
      {counts.map((count, bin) => {
        const height = count === 0 ? 0 : Math.max(1, (count / most) * HEIGHT);
        return (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- a bin is its place
            key={bin}
            x={bin * step}
            y={HEIGHT - height}
            width={Math.max(1, step - 1)}
            height={height}
          />
        );
      })}
    </svg>
  );
}
