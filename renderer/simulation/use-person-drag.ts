import { type HTMLAttributes, useState } from 'react';

/** Drag and drop of people from role to role. */
export interface PersonDrag {
  readonly chip: (name: string) => HTMLAttributes<HTMLElement>;
  readonly place: (role: string) => HTMLAttributes<HTMLElement>;
  readonly isOver: (role: string) => boolean;
}

/** Who is dragged, over which role, and where the person is put. */
export function usePersonDrag(onPlace: (name: string, role: string) => void): PersonDrag {
  const [name, setName] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const stop = (): void => {
    setName(null);
    setOver(null);
  };
  return {
    isOver: (role) => name !== null && over === role,
    chip: (own) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        // Without data some systems do not begin to drag.
        event.dataTransfer.setData('text/plain', own);
        setName(own);
      },
      onDragEnd: stop,
    }),
    place: (role) => ({
      onDragOver: (event) => {
        if (name === null) return;
        event.preventDefault();
        setOver(role);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (name !== null) onPlace(name, role);
        stop();
      },
    }),
  };
}
