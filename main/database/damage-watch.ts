import type { AppError } from '#shared/contract/app-error.ts';
import type { Notice } from '#shared/settings/notice.ts';

import { diskErrorOf } from './disk-errors.ts';

/** What follows when the open file proves damaged. */
export interface DamageParts {
  /** The store's: marks the file for a look through all of it. */
  readonly suspect: () => void;
  readonly tell: (notice: Notice) => void;
}

/** Hears of every failure that somebody expected. */
export type OnFailure = (failure: Pick<AppError, 'code'>) => void;

/** Marks the file at the first failure that means damage, and tells the person to start anew: then it is repaired. */
export function watchDamage({ suspect, tell }: DamageParts): OnFailure {
  let isKnown = false;
  return ({ code }) => {
    if (code !== 'database-damaged' || isKnown) return;
    isKnown = true;
    tell({ kind: 'damaged-in-use' });
    try {
      suspect();
    } catch (error) {
      // Without room for another mark the old one stays, `open`, and the next opening looks through the file as well.
      if (!diskErrorOf(error)) throw error;
    }
  };
}
