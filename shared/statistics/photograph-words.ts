import type { TFunction } from 'i18next';

import type { Photograph } from './photograph-kind.ts';

/** What the photograph is called, with the names of its observers where they are known. */
export function photographWords(t: TFunction, { kind, observers }: Photograph): string {
  const isNamed = (kind === 'observer' || kind === 'mixed') && observers.length > 0;
  if (!isNamed) return t(`observing.photograph.${kind}`);
  return t(`observing.photograph.${kind}Named`, { names: observers.join(', ') });
}
