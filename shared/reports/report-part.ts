import type { PagePart, PageTable } from '../lib/page/page-html.ts';
import type { ReportPartId } from '../studies/report-parts.ts';

/** A table of a report under its own heading. */
export type ReportTable = PageTable;

/** A part of a report, ready to be drawn or printed: sentences, then tables. One without figures says why in a sentence. */
export interface ReportPart extends PagePart {
  readonly id: ReportPartId;
}

/** What a part says, without its name. */
export type PartContent = Pick<ReportPart, 'paragraphs' | 'tables'>;

/** A part without figures. */
export function nothing(reason: string): PartContent {
  return { paragraphs: [reason], tables: [] };
}
