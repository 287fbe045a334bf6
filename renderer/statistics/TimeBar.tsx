import type { Kind } from '#shared/operations/kind.ts';

import { fillOf } from '../lib/kind-colour.ts';

import classes from './TimeBar.module.css';

interface TimeBarProps {
  readonly kind: Kind;
  readonly colourStep: number;
  /** Of the longest, 0 to 1. */
  readonly part: number;
  readonly words: string;
}

/** A time, with a bar beside it that compares it with the other rows. */
export function TimeBar({ kind, colourStep, part, words }: TimeBarProps) {
  return (
    <span className={classes['root']}>
      <span className={classes['track']} aria-hidden>
        <span
          className={classes['bar']}
          style={{
            width: `${part * 100}%`,
            background: fillOf(kind, colourStep),
            outlineColor: `var(--kind-${kind}-edge)`,
          }}
        />
      </span>
      <span className={classes['words']}>{words}</span>
    </span>
  );
}
