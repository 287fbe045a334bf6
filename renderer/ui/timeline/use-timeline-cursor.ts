import { useState } from 'react';

import { type Block, neighbour } from './blocks.ts';

/** The block that the keys act on. */
export interface TimelineCursor {
  readonly block: Block | undefined;
  readonly set: (block: Block) => void;
  readonly move: (step: number) => Block | undefined;
}

/** Remembers one block; a selection made elsewhere moves it there. */
export function useTimelineCursor(
  blocks: readonly Block[],
  selection: readonly string[],
): TimelineCursor {
  const chosen = selection.at(-1) ?? null;
  const [state, setState] = useState({ key: chosen, chosen });
  if (state.chosen !== chosen) setState({ key: chosen ?? state.key, chosen });
  const block = blocks.find(({ key }) => key === state.key);
  const set = (next: Block): void => setState({ ...state, key: next.key });
  return {
    block,
    set,
    move: (step) => {
      const next = neighbour(blocks, state.key, step);
      if (next) set(next);
      return next;
    },
  };
}
