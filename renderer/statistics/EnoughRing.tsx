import { VisuallyHidden } from '@mantine/core';

import type { Enough } from '#shared/statistics/enough.ts';

import classes from './EnoughRing.module.css';

interface EnoughRingProps {
  readonly enough: Enough;
  /** The same in words, for who cannot see it; leave them out where they stand beside it. */
  readonly words?: string;
}

const SIZE = 16;
const RADIUS = 6;
const AROUND = 2 * Math.PI * RADIUS;

/** A ring that fills as days of people come in: full with a tick is enough, dots are too little to tell. */
export function EnoughRing({ enough, words }: EnoughRingProps) {
  return (
    <span className={classes['root']}>
      {words === undefined ? null : <VisuallyHidden>{words}</VisuallyHidden>}
      <svg width={SIZE} height={SIZE} viewBox="0 0 16 16" aria-hidden data-enough={enough.kind}>
        <circle cx={8} cy={8} r={RADIUS} className={classes['track']} />
        {enough.kind === 'unknown' ? null : (
          <circle
            cx={8}
            cy={8}
            r={RADIUS}
            className={classes['part']}
            strokeDasharray={`${AROUND * ('part' in enough ? enough.part : 1)} ${AROUND}`}
            transform="rotate(-90 8 8)"
          />
        )}
        {enough.kind === 'enough' ? <path d="M5.4 8.2 7.2 10 10.6 6.4" /> : null}
      </svg>
    </span>
  );
}
