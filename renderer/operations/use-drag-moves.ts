import { type DragEvent, type HTMLAttributes, useState } from 'react';

import type { Catalogue } from '#shared/operations/operation.ts';

import { dropMove, type DropPlace } from './tree-moves.ts';
import type { CatalogueCommands } from './use-catalogue-commands.ts';

/** Drag and drop of the lines of the tree. */
export interface DragMoves {
  readonly propsOf: (id: string) => HTMLAttributes<HTMLElement> & {
    readonly 'data-drop': DropPlace['edge'] | undefined;
    readonly 'data-dragged': boolean;
  };
}

/** What is dragged, where it would land, and the edit when it is dropped. */
export function useDragMoves(catalogue: Catalogue, { edit }: CatalogueCommands): DragMoves {
  const [dragged, setDragged] = useState<string | null>(null);
  const [place, setPlace] = useState<DropPlace | null>(null);
  const stop = (): void => {
    setDragged(null);
    setPlace(null);
  };
  const moveTo = (target: DropPlace) =>
    dragged === null ? undefined : dropMove(catalogue, dragged, target);
  return {
    propsOf: (id) => ({
      draggable: true,
      'data-dragged': dragged === id,
      'data-drop': place?.id === id ? place.edge : undefined,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        // Without data some systems do not begin to drag.
        event.dataTransfer.setData('text/plain', id);
        setDragged(id);
      },
      onDragOver: (event) => {
        const target = { id, edge: edgeAt(event) };
        const isPossible = moveTo(target) !== undefined;
        if (isPossible) event.preventDefault();
        setPlace(isPossible ? target : null);
      },
      onDrop: (event) => {
        event.preventDefault();
        const move = moveTo({ id, edge: edgeAt(event) });
        stop();
        if (move) edit(move);
      },
      onDragEnd: stop,
    }),
  };
}

function edgeAt(event: DragEvent<HTMLElement>): DropPlace['edge'] {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'before' : 'after';
}
