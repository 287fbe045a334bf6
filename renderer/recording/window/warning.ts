import type { Kind } from '#shared/operations/kind.ts';

/** How much a kind of work is worth a hint: not at all, quietly, or plainly. */
export function warningOf(kind: Kind | undefined): 'none' | 'quiet' | 'plain' {
  if (kind === 'avoidable' || kind === 'loss') return 'plain';
  return kind === 'support' ? 'quiet' : 'none';
}
