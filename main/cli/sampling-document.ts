import { type Language, operationName } from '#shared/operations/operation-name.ts';
import type { OperationPhoto } from '#shared/statistics/photo.ts';
import type { SamplingResults } from '#shared/statistics/sampling/sampling-results.ts';

type Shares = Omit<SamplingResults['operations'][number], 'operationId'> & {
  readonly code: string;
  readonly name: string;
};

/** Work sampling as the results screen shows it; shares 0…1, the newest disagreements with codes. */
export interface SamplingDocument extends Omit<SamplingResults, 'operations' | 'disagreements'> {
  readonly operations: readonly Shares[];
  readonly disagreements: readonly {
    readonly personId: string;
    readonly day: string;
    readonly at: number;
    readonly answered: string;
    readonly timed: string | null;
  }[];
}

/** The same figures with codes and names in the place of ids. */
export function samplingDocument(
  results: SamplingResults,
  {
    operations,
    language,
  }: { readonly operations: readonly OperationPhoto[]; readonly language: Language },
): SamplingDocument {
  const known = new Map(operations.map((each) => [each.operationId, each]));
  const codeOf = (id: OperationPhoto['operationId']): string => known.get(id)?.code ?? id;
  return {
    ...results,
    operations: results.operations.map(({ operationId, ...row }) => {
      const operation = known.get(operationId);
      return {
        code: codeOf(operationId),
        name: operation ? operationName(operation, language) : operationId,
        ...row,
      };
    }),
    disagreements: results.disagreements.map(({ personId, day, at, answered, timed }) => ({
      personId,
      day,
      at,
      answered: codeOf(answered),
      timed: timed === null ? null : codeOf(timed),
    })),
  };
}
