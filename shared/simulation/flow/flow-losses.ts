import { LOSS_REASONS, type LossReason } from '../department/lead-table.ts';
import type { MonthFigures } from '../department/month-figures.ts';

const PLACE = new Map(LOSS_REASONS.map((reason, place) => [reason, place]));

/** Counts that many leads as lost for that reason. */
export function loseTo(figures: MonthFigures, reason: LossReason, count: number): void {
  figures.lost[PLACE.get(reason)!]! += count;
}
