/** By which column rows are ordered, and which way. */
export interface Sort {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** What a column can be ordered by; null is "no value" and always comes last. */
export type SortValue = number | string | null;

/** Rows in the order of their values; rows with equal values keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  isDescending: boolean,
): Row[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const [a, b] = [valueOf(left), valueOf(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b);
  });
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b));
}

/** The order after a click on a column's head: figures begin with the largest, words with the first. */
export function nextSort(sort: Sort | undefined, columnId: string, isFigure: boolean): Sort {
  if (sort?.columnId !== columnId) return { columnId, isDescending: isFigure };
  return { columnId, isDescending: !sort.isDescending };
}
