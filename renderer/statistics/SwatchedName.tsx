import type { Kind } from '#shared/operations/kind.ts';

import { KindSwatch } from '../ui/KindBadge.tsx';

import classes from './SwatchedName.module.css';

interface SwatchedNameProps {
  readonly name: string;
  readonly kind: Kind;
}

/** A name behind the colour of its kind, cut where there is no room. */
export function SwatchedName({ name, kind }: SwatchedNameProps) {
  return (
    <span className={classes['root']}>
      <KindSwatch kind={kind} />
      <span className={classes['name']}>{name}</span>
    </span>
  );
}
