import { assertNever } from '#shared/lib/assert.ts';
import type { Photograph } from '#shared/statistics/photograph-kind.ts';

/** The name of a photograph, with its observers. */
export function photographText({ kind, observers }: Photograph): string {
  const by = observers.length === 0 ? '' : `: ${observers.join(', ')}`;
  switch (kind) {
    case 'none':
      return 'Nothing was recorded';
    case 'self':
      return 'Self-photograph: people timed themselves';
    case 'observer':
      return `Photograph by an observer${by}`;
    case 'mixed':
      return `Partly a self-photograph, partly by an observer${by}`;
    case 'group':
      return 'Group photograph: rounds of an observer';
    default:
      return assertNever(kind);
  }
}
