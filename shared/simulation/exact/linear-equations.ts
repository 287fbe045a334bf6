/** Smaller pivots are zero but for rounding. */
const SINGULAR = 1e-12;

/** Solves A·x = b by Gaussian elimination with partial pivoting. A singular A: undefined. */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined {
  let rows: readonly (readonly number[])[] = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let column = 0; column < matrix.length; column += 1) {
    const pivot = greatestFrom(rows, column);
    if (!pivot) return undefined;
    const scaled = pivot.map((value) => value / (pivot[column] ?? 1));
    const rest = rows.filter((row) => row !== pivot).map((row) => without(row, column, scaled));
    rows = [...rest.slice(0, column), scaled, ...rest.slice(column)];
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

/** The row, of those that have not been taken, with the greatest value of the column; undefined where all are zero. */
function greatestFrom(
  rows: readonly (readonly number[])[],
  column: number,
): readonly number[] | undefined {
  const size = (row: readonly number[]): number => Math.abs(row[column] ?? 0);
  const greatest = rows.slice(column).toSorted((a, b) => size(b) - size(a))[0];
  return greatest && size(greatest) > SINGULAR ? greatest : undefined;
}

function without(
  row: readonly number[],
  column: number,
  pivot: readonly number[],
): readonly number[] {
  const factor = row[column] ?? 0;
  return row.map((value, place) => value - factor * (pivot[place] ?? 0));
}
