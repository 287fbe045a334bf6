import type { ReportPartId } from '../studies/report-parts.ts';
import { balancePart } from './parts/balance-part.ts';
import { beliefsPart } from './parts/beliefs-part.ts';
import { cardsPart } from './parts/cards-part.ts';
import { headcountPart } from './parts/headcount-part.ts';
import { likeCostsPart } from './parts/like-costs-part.ts';
import { lossesPart } from './parts/losses-part.ts';
import { normsPart } from './parts/norms-part.ts';
import { operationsPart } from './parts/operations-part.ts';
import { reckoningPart } from './parts/reckoning-part.ts';
import { samplingPart } from './parts/sampling-part.ts';
import type { PartContent, ReportPart } from './report-part.ts';
import type { ReportSource, ReportWords } from './report-source.ts';

/** What a report is made of as far as it is there; undefined: it is on its way, or no part asks for it. */
export type SourceSoFar = {
  readonly [Key in keyof ReportSource]: ReportSource[Key] | undefined;
};

interface Builder {
  readonly needs: readonly (keyof ReportSource)[];
  /** Null while something that it needs is not there yet. */
  readonly build: (words: ReportWords, source: SourceSoFar) => PartContent | null;
}

const BUILDERS: Readonly<Record<ReportPartId, Builder>> = {
  operations: builder(['photo'], operationsPart),
  balance: builder(['balance'], balancePart),
  losses: builder(['balance', 'photo', 'catalogue', 'study'], lossesPart),
  'like-costs': builder(['sheets'], likeCostsPart),
  cards: builder(['cards', 'photo'], cardsPart),
  sampling: builder(['sampling'], samplingPart),
  beliefs: builder(['beliefs'], beliefsPart),
  norms: builder(['norms'], normsPart),
  headcount: builder(['norms'], headcountPart),
  reckoning: builder(['study'], reckoningPart),
};

function builder<Key extends keyof ReportSource>(
  needs: readonly Key[],
  build: (words: ReportWords, source: Pick<ReportSource, Key>) => PartContent,
): Builder {
  const isThere = (source: SourceSoFar): source is SourceSoFar & Pick<ReportSource, Key> =>
    needs.every((key) => source[key] !== undefined);
  return { needs, build: (words, source) => (isThere(source) ? build(words, source) : null) };
}

/** What those parts are made of. */
export function neededFor(parts: readonly ReportPartId[]): ReadonlySet<keyof ReportSource> {
  return new Set(parts.flatMap((id) => BUILDERS[id].needs));
}

/**
 * A part of the report in the words of a language: the window draws it, and the command line writes it. Null while its
 * figures are on their way.
 */
export function buildPart(
  words: ReportWords,
  source: SourceSoFar,
  id: ReportPartId,
): ReportPart | null {
  const content = BUILDERS[id].build(words, source);
  return content && { id, title: words.t(`reports.parts.${id}.title`), ...content };
}
