/** The id of a line's element, to move the focus to it. */
export function lineId(rowId: string): string {
  return `catalogue-${rowId}`;
}

/** Moves the focus to a line as soon as it is drawn. */
export function focusLine(id: string): void {
  setTimeout(() => document.getElementById(lineId(id))?.focus());
}
