import { type Language, operationName } from '#shared/operations/operation-name.ts';
import type { BeliefComparison } from '#shared/statistics/belief.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import type { OperationPhoto } from '#shared/statistics/photo.ts';

/** What was believed and what was measured. */
interface ComparedDocument {
  readonly believed: number;
  readonly measured: Estimate;
}

/** Beliefs against measurement: shares 0…1, lengths in seconds, operations by their codes. */
export interface BeliefsDocument {
  readonly people: readonly { readonly name: string; readonly isBefore: boolean }[];
  /** Null without an answer. */
  readonly nonResult: ComparedDocument | null;
  readonly kinds: readonly (ComparedDocument & { readonly kind: string })[];
  readonly lengths: readonly (ComparedDocument & {
    readonly code: string;
    readonly name: string;
    readonly answers: number;
  })[];
}

/** The comparison as a document. */
export function beliefsDocument(
  { people, nonResult, kinds, lengths }: BeliefComparison,
  {
    operations,
    language,
  }: { readonly operations: readonly OperationPhoto[]; readonly language: Language },
): BeliefsDocument {
  const known = new Map(operations.map((each) => [each.operationId, each]));
  return {
    people: people.map(({ name, isBefore }) => ({ name, isBefore })),
    nonResult,
    kinds,
    lengths: lengths.map(({ operationId, answers, believed, measured }) => {
      const operation = known.get(operationId);
      return {
        code: operation?.code ?? operationId,
        name: operation ? operationName(operation, language) : operationId,
        answers,
        believed: believed / 1000,
        measured: inSeconds(measured),
      };
    }),
  };
}

function inSeconds(estimate: Estimate): Estimate {
  const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);
  const { value, low, high } = estimate;
  return { ...estimate, value: seconds(value), low: seconds(low), high: seconds(high) };
}
