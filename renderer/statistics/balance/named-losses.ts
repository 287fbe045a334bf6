import type { Catalogue } from '#shared/operations/operation.ts';
import type { BalanceLoss, StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import type { OperationPhoto, Photo } from '#shared/statistics/photo.ts';
import type { Measure, Study } from '#shared/studies/study.ts';

import type { OperationBar } from '../../ui/charts/bars.ts';

/** A cause of losses as it is shown and drawn. */
export interface NamedLoss extends BalanceLoss, OperationBar {
  readonly measure: Measure | null;
}

interface LossSource {
  readonly balance: StudyBalance;
  readonly photo: Photo;
  readonly catalogue: Catalogue;
  readonly measures: Study['measures'];
  readonly nameOf: (operation: OperationPhoto) => string;
}

/** The causes that took time, the greatest first; a cause with a measure stays where it took none. */
export function namedLosses(source: LossSource): NamedLoss[] {
  const { balance, photo, catalogue, measures, nameOf } = source;
  const operations = new Map(photo.operations.map((each) => [each.operationId, each]));
  const steps = new Map(catalogue.operations.map(({ id, colourStep }) => [id, colourStep]));
  const measureOf = new Map(Object.entries(measures));
  return balance.losses.flatMap((loss) => {
    const operation = operations.get(loss.operationId);
    const measure = measureOf.get(loss.operationId) ?? null;
    if (!operation || (loss.minutesPerDay === 0 && !measure)) return [];
    return [
      {
        ...loss,
        measure,
        id: loss.operationId,
        label: nameOf(operation),
        kind: operation.kind,
        colourStep: steps.get(loss.operationId) ?? 0,
        ms: loss.minutesPerDay * 60_000,
      },
    ];
  });
}
