import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useRef } from 'react';

/** Shorter lists are drawn whole: nothing is gained by leaving rows out. */
const VIRTUAL_FROM = 100;

interface VisibleRows<Row> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** How many rows fit at once. */
  readonly page: () => number;
  readonly reveal: (row: number) => void;
  /** The rows to draw, with their positions. */
  readonly drawn: readonly { readonly index: number; readonly row: Row }[];
}

/** Which rows of a scrolled list are worth drawing. Row elements must have the id `<id>-<position>`. */
export function useVisibleRows<Row>(
  id: string,
  rows: readonly Row[],
  height: number,
): VisibleRows<Row> {
  const scroller = useRef<HTMLDivElement>(null);
  const isVirtual = rows.length > VIRTUAL_FROM;
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer is read while drawing and never memoised
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    scrollPaddingStart: height,
    overscan: 10,
  });
  return {
    scroller,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2),
    reveal: (row) => {
      if (isVirtual) virtualizer.scrollToIndex(row);
      else document.getElementById(`${id}-${row}`)?.scrollIntoView({ block: 'nearest' });
    },
    drawn: isVirtual
      ? virtualizer.getVirtualItems().flatMap(({ index }) => {
          const row = rows[index];
          return row === undefined ? [] : [{ index, row }];
        })
      : rows.map((row, index) => ({ index, row })),
  };
}
