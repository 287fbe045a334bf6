/** Which rows are chosen, and between which two a range stretches. Positions, not ids: the order is what matters. */
export interface RowCursor {
  /** The row that the keys act on. */
  readonly active: number;
  /** Where a range began. */
  readonly anchor: number;
}

/** How far a key goes; `page` rows are visible at once. Undefined: not a key that moves. */
export function rowAfterKey(
  key: string,
  active: number,
  size: { readonly count: number; readonly page: number },
): number | undefined {
  const last = size.count - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowUp: active - 1,
    ArrowDown: active + 1,
    PageUp: active - size.page,
    PageDown: active + size.page,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.max(0, Math.min(last, target));
}

/** Moves to a row; with `extends` the anchor stays and everything between is chosen. */
export function moveTo(cursor: RowCursor, row: number, isExtending: boolean): RowCursor {
  return { active: row, anchor: isExtending ? cursor.anchor : row };
}

/** The chosen positions, from the first to the last. */
export function rangeOf({ active, anchor }: RowCursor): readonly [first: number, last: number] {
  return [Math.min(active, anchor), Math.max(active, anchor)];
}

/** The same ids with one added, or without it when it was there. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
