import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { Kind } from '#shared/operations/kind.ts';

import { KindPatterns, paintOf } from './KindPatterns.tsx';

import classes from './KindBadge.module.css';

interface KindSwatchProps {
  readonly kind: Kind;
  readonly colourStep?: number;
}

/** A small square in the colour and pattern of a kind. It says nothing to a screen reader: put the word beside it. */
export function KindSwatch({ kind, colourStep = 0 }: KindSwatchProps) {
  const id = useId();
  return (
    <svg className={classes['swatch']} width={12} height={12} aria-hidden>
      <KindPatterns id={id} steps={[colourStep]} kinds={[kind]} />
      <rect
        x={0.5}
        y={0.5}
        width={11}
        height={11}
        rx={3}
        fill={paintOf(id, kind, colourStep)}
        stroke={`var(--kind-${kind}-edge)`}
      />
    </svg>
  );
}

interface KindBadgeProps {
  readonly kind: Kind;
}

/** The kind of an operation, as colour, pattern and word. */
export function KindBadge({ kind }: KindBadgeProps) {
  const { t } = useTranslation();
  return (
    <span className={classes['badge']}>
      <KindSwatch kind={kind} />
      {t(`kind.${kind}`)}
    </span>
  );
}
