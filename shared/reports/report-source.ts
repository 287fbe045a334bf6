import type { Words } from '../lib/texts.ts';
import type { NormsView } from '../norms/norms-view.ts';
import { operationName } from '../operations/operation-name.ts';
import type { Catalogue } from '../operations/operation.ts';
import type { StudyBalance } from '../statistics/balance/study-balance.ts';
import type { BeliefComparison } from '../statistics/belief.ts';
import type { ObservationSheets } from '../statistics/observation-sheet.ts';
import type { ObservationRow, OperationPhoto, Photo } from '../statistics/photo.ts';
import type { SamplingResults } from '../statistics/sampling/sampling-results.ts';
import type { Chronocard } from '../statistics/time-study.ts';
import type { Study } from '../studies/study.ts';

/** An operation with the chronocard of its readings. */
export interface OperationCard {
  readonly operation: OperationPhoto;
  readonly card: Chronocard;
}

/** The chronocards of a report, and the readings that were excluded: the newest of them, and how many there are. */
export interface ReportCards {
  readonly cards: readonly OperationCard[];
  readonly excluded: readonly ObservationRow[];
  readonly excludedTotal: number;
}

/** All that a report is made of, of one choice of people and days. */
export interface ReportSource {
  readonly photo: Photo;
  readonly balance: StudyBalance;
  readonly study: Study;
  readonly catalogue: Catalogue;
  /** The newest observation sheets; null where the report is of several people. */
  readonly sheets: ObservationSheets | null;
  readonly cards: ReportCards;
  readonly sampling: SamplingResults;
  readonly beliefs: BeliefComparison;
  readonly norms: NormsView;
}

/** Words with the names of the catalogue. */
export interface ReportWords extends Words {
  readonly nameOf: (operationId: string) => string;
}

/** The words of a report of this catalogue; an operation that is not in it is called by its id. */
export function reportWords(words: Words, { operations }: Catalogue): ReportWords {
  const byId = new Map<string, Catalogue['operations'][number]>(
    operations.map((operation) => [operation.id, operation]),
  );
  return {
    ...words,
    nameOf: (id) => {
      const operation = byId.get(id);
      return operation ? operationName(operation, words.locale) : id;
    },
  };
}
