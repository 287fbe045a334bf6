import { TIME_INDICES } from '../operations/time-index.ts';
import { sum } from './mean.ts';
import type { LikeCostLine, ObservationSheet, SheetLine } from './observation-sheet.ts';

/**
 * Like costs of sheets: time of each operation and index on every sheet, its mean over all sheets, also those that do
 * not have it, and how often it was written down; in the order of indices, then from the greatest. No sheets: no lines.
 */
export function summarizeSheets(sheets: readonly ObservationSheet[]): LikeCostLine[] {
  const lines = sheets.flatMap((sheet) => sheet.lines.map((line) => ({ sheet, line })));
  const whole = sum(lines.map(({ line }) => line.ms));
  const groups = Map.groupBy(lines, ({ line }) => keyOf(line));
  return [...groups.values()]
    .flatMap((group): LikeCostLine[] => {
      const [first] = group;
      if (!first) return [];
      const perSheet = sheets.map((sheet) =>
        sum(group.filter((each) => each.sheet === sheet).map(({ line }) => line.ms)),
      );
      const total = sum(perSheet);
      return [
        {
          index: first.line.index,
          operationId: first.line.operationId,
          perSheet,
          mean: total / sheets.length,
          total,
          share: whole > 0 ? total / whole : 0,
          repeats: group.length,
        },
      ];
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b) || b.total - a.total);
}

const keyOf = ({ index, operationId }: SheetLine): string => `${index} ${operationId}`;

/** What has no index stands at the end. */
function placeOf({ index }: LikeCostLine): number {
  return index === null ? TIME_INDICES.length : TIME_INDICES.indexOf(index);
}
