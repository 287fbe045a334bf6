/** A column of a table for a terminal: words stand at the start, figures at the end. */
export interface TextColumn<Row> {
  readonly head: string;
  readonly text: (row: Row) => string;
  readonly isWords?: boolean;
}

/** Lines whose columns are as wide as what stands in them; the first is the head. */
export function textTable<Row>(
  columns: readonly TextColumn<Row>[],
  rows: readonly Row[],
): readonly string[] {
  const cells = columns.map(({ head, text, isWords }) => {
    const column = [head, ...rows.map(text)];
    const width = Math.max(...column.map((each) => each.length));
    return column.map((each) => (isWords === true ? each.padEnd(width) : each.padStart(width)));
  });
  return [undefined, ...rows].map((_, line) =>
    cells
      .map((column) => column[line] ?? '')
      .join('  ')
      .trimEnd(),
  );
}

/** Minutes with one decimal; a dash where there are none. */
export function minutesText(seconds: number | null): string {
  return seconds === null ? '—' : (seconds / 60).toFixed(1);
}

/** Percent with one decimal; a dash where there are none. */
export function percentText(share: number | null): string {
  return share === null ? '—' : `${(share * 100).toFixed(1)} %`;
}
