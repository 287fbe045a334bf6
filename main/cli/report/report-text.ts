import { balanceText } from '../balance-text.ts';
import { beliefsText } from '../beliefs-text.ts';
import { normsText } from '../norms-text.ts';
import { patternText } from '../pattern-text.ts';
import { peopleComparisonText } from '../people-text.ts';
import { photoText } from '../photo-text.ts';
import { rowsText } from '../row-document.ts';
import { samplingText } from '../sampling-text.ts';
import { minutesText, textTable } from '../text-table.ts';
import type { ReportDocument } from './report-document.ts';

/** The report for a terminal, part by part as `photo` prints them. */
export function reportText(document: ReportDocument): string {
  return [
    photoText(document, { operations: true, people: true }),
    rowsText(document.rows),
    excludedText(document),
    peopleComparisonText(document),
    patternText(document),
    balanceText(document.balance),
    samplingText(document.sampling),
    beliefsText(document.beliefs),
    normsText(document),
  ].join('\n\n');
}

function excludedText({ excluded, excludedTotal }: ReportDocument): string {
  if (excluded.length === 0) return 'No reading is excluded.';
  return [
    `Excluded readings: ${excludedTotal}`,
    ...textTable(
      [
        { head: 'operation', text: ({ operation }) => operation, isWords: true },
        { head: 'person', text: ({ person }) => person, isWords: true },
        { head: 'at', text: ({ at }) => at, isWords: true },
        { head: 'minutes', text: ({ seconds }) => minutesText(seconds) },
        { head: 'reason', text: ({ reason }) => reason ?? '', isWords: true },
      ],
      excluded,
    ),
  ].join('\n');
}
