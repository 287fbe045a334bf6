import { type KeyboardEvent, type RefObject, useState } from 'react';

import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import type { Role } from '#shared/simulation/model/split.ts';

/** A cell of the matrix. */
export interface MatrixPlace {
  readonly operation: string;
  readonly role: string;
}

interface MatrixKeysOptions {
  readonly table: RefObject<HTMLTableElement | null>;
  /** Operations as they stand, from the top down. */
  readonly rows: readonly string[];
  readonly roles: readonly Role[];
  readonly phase: number;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

interface MatrixKeys {
  /** The cell that the Tab key stops at. */
  readonly active: MatrixPlace | null;
  readonly setActive: (place: MatrixPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows, Home and End walk; Space and Enter say whether the role does it; Ctrl with an arrow gives it to the next role. */
export function useMatrixKeys(options: MatrixKeysOptions): MatrixKeys {
  const { table, rows, roles, phase, onEdit } = options;
  const [chosen, setActive] = useState<MatrixPlace | null>(null);
  const codes = roles.map(({ code }) => code);
  const isThere = chosen && rows.includes(chosen.operation) && codes.includes(chosen.role);
  const [firstRow] = rows;
  const [firstRole] = codes;
  const first = firstRow && firstRole ? { operation: firstRow, role: firstRole } : null;
  const active = isThere ? chosen : first;

  const go = (row: number, column: number): MatrixPlace | null => {
    const operation = rows[Math.max(0, Math.min(rows.length - 1, row))];
    const role = codes[Math.max(0, Math.min(codes.length - 1, column))];
    if (operation === undefined || role === undefined) return null;
    setActive({ operation, role });
    const cells = table.current?.querySelectorAll<HTMLElement>('td[data-operation]') ?? [];
    for (const cell of cells) {
      if (cell.dataset['operation'] === operation && cell.dataset['role'] === role) cell.focus();
    }
    return { operation, role };
  };

  const onArrow = (place: MatrixPlace, key: string, isMoving: boolean): boolean => {
    const row = rows.indexOf(place.operation);
    const column = codes.indexOf(place.role);
    const step = STEPS[key];
    if (!step) return onEnd(row, key);
    const [down, right] = step;
    if (isMoving && right === 0) return true;
    const next = go(row + down, column + right);
    if (isMoving && next && next.role !== place.role) {
      const { operation, role: from } = place;
      onEdit({ kind: 'move', phase, operation, from, to: next.role });
    }
    return true;
  };

  const onEnd = (row: number, key: string): boolean => {
    if (key !== 'Home' && key !== 'End') return false;
    go(row, key === 'Home' ? 0 : codes.length - 1);
    return true;
  };

  return {
    active,
    setActive,
    onKeyDown: (event) => {
      const place = placeOf(event.target);
      if (!place || event.altKey || event.metaKey) return;
      if (event.key === ' ' || event.key === 'Enter') {
        event.preventDefault();
        onEdit({ kind: 'toggle', phase, ...place });
        return;
      }
      if (onArrow(place, event.key, event.ctrlKey)) event.preventDefault();
    },
  };
}

function placeOf(target: EventTarget): MatrixPlace | null {
  if (!(target instanceof HTMLElement)) return null;
  const { operation, role } = target.dataset;
  return operation !== undefined && role !== undefined ? { operation, role } : null;
}
