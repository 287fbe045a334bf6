import { isoWithOffset } from '#shared/lib/time.ts';
import type { Language } from '#shared/operations/operation-name.ts';
import type { ReportTexts } from '#shared/studies/report-texts.ts';

import { type BalanceDocument, balanceDocument } from '../balance-document.ts';
import { type BeliefsDocument, beliefsDocument } from '../beliefs-document.ts';
import type { AskedPeriod } from '../filter-options.ts';
import { type NormsDocument, normsDocument } from '../norms-document.ts';
import { type PatternDocument, patternDocument } from '../pattern-document.ts';
import { type PeopleDocument, peopleDocument } from '../people-document.ts';
import { type PhotoDocument, photoDocument } from '../photo-document.ts';
import { type RowDocument, rowDocument } from '../row-document.ts';
import { type SamplingDocument, samplingDocument } from '../sampling-document.ts';
import type { GatheredReport } from './gather-report.ts';

/** A reading that takes no part in averages. */
interface ExcludedDocument {
  readonly operation: string;
  readonly person: string;
  readonly at: string;
  readonly seconds: number;
  readonly reason: string | null;
}

/** All parts of a report: the documents of `photo`, what people believed, what was excluded, and what was written. */
export interface ReportDocument
  extends PhotoDocument, PeopleDocument, PatternDocument, NormsDocument {
  readonly rows: readonly RowDocument[];
  /** The newest five hundred; `excludedTotal` is how many there are. */
  readonly excluded: readonly ExcludedDocument[];
  readonly excludedTotal: number;
  readonly balance: BalanceDocument;
  readonly sampling: SamplingDocument;
  readonly beliefs: BeliefsDocument;
  readonly report: ReportTexts;
}

/** The report as a document: durations in seconds, shares 0…1, operations by their codes, names in the language. */
export function reportDocument(
  source: GatheredReport,
  asked: AskedPeriod,
  language: Language,
): ReportDocument {
  const { photo, study, cards } = source;
  const words = { operations: photo.operations, language };
  const code = new Map(photo.operations.map((each) => [each.operationId, each.code]));
  const name = new Map(photo.people.map((each) => [each.personId, each.name]));
  return {
    ...photoDocument(photo, asked, language),
    ...peopleDocument(source.people, language),
    ...patternDocument(source.pattern, source.sheets, words),
    ...normsDocument(source.norms, language),
    rows: cards.cards.map(({ operation, card }) => rowDocument(operation.code, card)),
    excluded: cards.excluded.map(({ operationId, personId, start, zone, ms, excludedFor }) => ({
      operation: code.get(operationId) ?? operationId,
      person: name.get(personId) ?? personId,
      at: isoWithOffset(start, zone),
      seconds: ms / 1000,
      reason: excludedFor,
    })),
    excludedTotal: cards.excludedTotal,
    balance: balanceDocument(source.balance, study, words),
    sampling: samplingDocument(source.sampling, words),
    beliefs: beliefsDocument(source.beliefs, words),
    report: study.report,
  };
}
