import { LOSS_REASONS, type LossReason } from '../department/lead-table.ts';
import type { MonthFigures } from '../department/month-figures.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all reasons are named
const PLACE = Object.fromEntries(LOSS_REASONS.map((reason, place) => [reason, place])) as Record<
  LossReason,
  number
>;

/** Counts that many leads as lost for that reason. */
export function loseTo(figures: MonthFigures, reason: LossReason, count: number): void {
  figures.lost[PLACE[reason]]! += count;
}
