import type { Api } from '#shared/contract/contract.ts';
import type { OperationCard } from '#shared/reports/report-source.ts';
import type { OperationPhoto, PhotoFilter } from '#shared/statistics/photo.ts';

/** The chronocard of each operation that was finished, by the choices of the study. */
export async function askCards(
  statistics: Api['statistics'],
  filter: PhotoFilter,
  operations: readonly OperationPhoto[],
): Promise<OperationCard[]> {
  return Promise.all(
    operations
      .filter(({ observations }) => observations > 0)
      .map(async (operation) => {
        const { operationId } = operation;
        const { card } = await statistics.timeStudy({ ...filter, operationId });
        return { operation, card };
      }),
  );
}
