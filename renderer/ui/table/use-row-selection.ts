import { type KeyboardEvent, type MouseEvent, useEffect, useEffectEvent, useState } from 'react';

import { moveTo, rangeOf, rowAfterKey, type RowCursor, toggled } from './selection.ts';

/** What the keys of a list do with the rows they act on. A key without an action does nothing. */
export interface RowActions<Row> {
  /** Enter, double click */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** X, on any layout */
  readonly onMark?: ((rows: readonly Row[]) => void) | undefined;
  /** Delete */
  readonly onDelete?: ((rows: readonly Row[]) => void) | undefined;
  /** F2 */
  readonly onRename?: ((row: Row) => void) | undefined;
  /** Space */
  readonly onToggle?: ((row: Row) => void) | undefined;
}

interface RowSelectionOptions<Row> {
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly selection: readonly string[];
  readonly onSelect: (ids: string[]) => void;
  readonly actions: RowActions<Row>;
  /** How many rows are visible at once. */
  readonly page: () => number;
  readonly reveal: (row: number) => void;
}

interface RowSelection {
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onRowClick: (row: number, event: MouseEvent) => void;
}

const isInner = (event: KeyboardEvent<HTMLElement>): boolean =>
  event.target instanceof Element &&
  event.target !== event.currentTarget &&
  event.target.closest('button, a, input, textarea, select') !== null;

const isChord = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey;

/** Arrows, ranges and actions of a list of rows. */
export function useRowSelection<Row>(options: RowSelectionOptions<Row>): RowSelection {
  const { rows, rowId, selection, onSelect, actions } = options;
  const [cursor, setCursor] = useState<RowCursor>({ active: 0, anchor: 0 });
  const firstChosen = rows.findIndex((row) => rowId(row) === selection[0]);
  const isCursorChosen = isChosen(rows[cursor.active]);
  // A selection that was made elsewhere moves the cursor to it.
  const active = Math.min(
    isCursorChosen || firstChosen < 0 ? cursor.active : firstChosen,
    rows.length - 1,
  );

  function isChosen(row: Row | undefined): boolean {
    return row !== undefined && selection.includes(rowId(row));
  }

  // Later a selection is made where somebody looks already.
  const showFirst = useEffectEvent(() => {
    if (firstChosen >= 0) options.reveal(firstChosen);
  });
  useEffect(() => showFirst(), []);

  const go = (row: number, isExtending: boolean): void => {
    const next = moveTo({ ...cursor, active }, row, isExtending);
    const [first, last] = rangeOf(next);
    setCursor(next);
    onSelect(rows.slice(first, last + 1).map(rowId));
    options.reveal(row);
  };

  const act = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): boolean => {
    const row = rows[active];
    if (row === undefined) return false;
    const chosen = rows.filter(isChosen);
    const meant = chosen.length > 0 ? chosen : [row];
    const byKey: Readonly<Record<string, (() => void) | undefined>> = {
      Enter: actions.onOpen && (() => actions.onOpen?.(row)),
      KeyX: actions.onMark && (() => actions.onMark?.(meant)),
      Delete: actions.onDelete && (() => actions.onDelete?.(meant)),
      F2: actions.onRename && (() => actions.onRename?.(row)),
      ' ': actions.onToggle && (() => actions.onToggle?.(row)),
    };
    const deed = byKey[code] ?? byKey[key];
    deed?.();
    return deed !== undefined;
  };

  return {
    active,
    onKeyDown: (event) => {
      if (isInner(event) || rows.length === 0) return;
      const target = rowAfterKey(event.key, active, { count: rows.length, page: options.page() });
      if (target === undefined) {
        if (!isChord(event) && act(event)) event.preventDefault();
        return;
      }
      event.preventDefault();
      go(target, event.shiftKey);
    },
    onRowClick: (row, event) => {
      const clicked = rows[row];
      if (clicked === undefined) return;
      if (!event.ctrlKey && !event.metaKey) return go(row, event.shiftKey);
      setCursor({ active: row, anchor: row });
      onSelect(toggled(selection, rowId(clicked)));
    },
  };
}
