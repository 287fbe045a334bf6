import { type HTMLAttributes, useState } from 'react';

interface Dragged {
  readonly operation: string;
  readonly from: string;
}

/** Drag and drop of the dots: within the row of their operation. */
export interface DotDrag {
  readonly dot: (operation: string, role: string) => HTMLAttributes<HTMLElement>;
  readonly cell: (operation: string, role: string) => HTMLAttributes<HTMLElement>;
  readonly isOver: (operation: string, role: string) => boolean;
}

/** What is dragged, where it would land, and the move when it is dropped. */
export function useDotDrag(onMove: (operation: string, from: string, to: string) => void): DotDrag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const stop = (): void => {
    setDragged(null);
    setOver(null);
  };
  return {
    isOver: (operation, role) => dragged?.operation === operation && over === role,
    dot: (operation, role) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        // Without data some systems do not begin to drag.
        event.dataTransfer.setData('text/plain', operation);
        setDragged({ operation, from: role });
      },
      onDragEnd: stop,
    }),
    cell: (operation, role) => ({
      onDragOver: (event) => {
        if (dragged?.operation !== operation) return;
        event.preventDefault();
        setOver(role);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (dragged?.operation === operation) onMove(operation, dragged.from, role);
        stop();
      },
    }),
  };
}
