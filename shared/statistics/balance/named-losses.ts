import type { Kind } from '../../operations/kind.ts';
import type { Catalogue } from '../../operations/operation.ts';
import type { Measure, Study } from '../../studies/study.ts';
import type { OperationPhoto, Photo } from '../photo.ts';
import type { BalanceLoss, StudyBalance } from './study-balance.ts';

/** A cause of losses as it is shown and drawn. */
export interface NamedLoss extends BalanceLoss {
  readonly measure: Measure | null;
  /** A bar of a chart: the operation, its name, kind and colour, and its time a day. */
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  readonly colourStep: number;
  readonly ms: number;
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
