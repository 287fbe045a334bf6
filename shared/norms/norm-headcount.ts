import { normalQuantile } from '../statistics/distributions/normal-quantile.ts';
import { headcount } from './headcount/headcount.ts';
import type { LabourLine } from './headcount/labour-volume.ts';
import { loadCoefficient, loadState } from './headcount/load.ts';
import { staffUnits } from './headcount/staff-units.ts';
import type { NormLine, NormsView } from './norms-view.ts';
import type { PlannedFund } from './planned-fund.ts';

const HOUR = 3_600_000;

interface HeadcountTerms {
  readonly fund: PlannedFund;
  readonly correction: number;
  readonly staff: number;
  readonly staffUnit: number;
  readonly level: number;
}

/**
 * The persons that a month's work takes: Σ (Нвр·V)·Кр / Фрв, and with Кн where the fund is nominal. The half-width of
 * each norm's interval, over the normal quantile of the same level, stands for its standard error: with few people that
 * is wider than the standard error itself, and the interval of the head-count keeps that. No fund: null.
 */
export function normHeadcount(
  lines: readonly NormLine[],
  { fund, correction, staff, staffUnit, level }: HeadcountTerms,
): NormsView['headcount'] {
  if (fund.policy === undefined) return null;
  const found = headcount(lines.flatMap(labourLine), correction, fund.policy, level);
  const load = loadCoefficient(found.labour * correction, staff, fund.effectiveHours);
  return {
    labourHours: found.labour,
    present: found.present,
    listed: found.listed.value,
    low: found.listed.low,
    high: found.listed.high,
    level,
    staffUnits: staffUnits(found.listed.value, staffUnit, 'up'),
    load: load ?? null,
    loadState: load === undefined ? null : loadState(load),
  };
}

function labourLine({ code, norm, volume, queue }: NormLine): LabourLine[] {
  if (norm.value === null || volume === null) return [];
  const half = norm.low === null || norm.high === null ? null : (norm.high - norm.low) / 2;
  // An approved norm keeps the level at which it was approved.
  const quantile = normalQuantile((1 + norm.level) / 2);
  return [
    {
      name: code,
      norm: norm.value / HOUR,
      normError: half === null ? null : half / quantile / HOUR,
      volume,
      arrivesAtRandom: queue !== null,
    },
  ];
}
