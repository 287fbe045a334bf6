import type { ChartTable } from '../lib/chart-table.ts';
import type { ReportPartId } from '../studies/report-parts.ts';

/** A table of a report under its own heading. */
export interface ReportTable {
  readonly title: string;
  readonly note?: string;
  readonly table: ChartTable;
}

/** A part of a report, ready to be drawn or printed: sentences, then tables. One without figures says why in a sentence. */
export interface ReportPart {
  readonly id: ReportPartId;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly ReportTable[];
}

/** What a part says, without its name. */
export type PartContent = Pick<ReportPart, 'paragraphs' | 'tables'>;

/** A part without figures. */
export function nothing(reason: string): PartContent {
  return { paragraphs: [reason], tables: [] };
}
