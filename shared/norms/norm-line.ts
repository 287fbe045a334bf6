import { normInForce } from './approved-norm.ts';
import { queueMargin } from './headcount/erlang-c.ts';
import type { Arrivals } from './norm-plan.ts';
import type { NormSource } from './norm-source.ts';
import type { NormEstimate, NormLine } from './norms-view.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What a line takes from the plan and the study. */
export interface LineTerms {
  readonly average: 'mean' | 'median';
  readonly factor: number | null;
  readonly otherFactor: number | null;
  /** Units a month that were planned. */
  readonly planned: number | undefined;
  /** Units a month as observed; null where that cannot be said. */
  readonly observedVolume: number | null;
  readonly arrivals: Arrivals | undefined;
}

/** The norm of one operation and the work that it makes. */
export function normLine(source: NormSource, terms: LineTerms): NormLine {
  const { operation, versions, observations, units, personDays, people } = source;
  const observed = source[terms.average];
  const proposed = timesFactor(observed, terms.factor);
  const approved = normInForce(versions);
  const norm: NormEstimate = approved
    ? {
        value: approved.standardMs,
        low: approved.lowMs,
        high: approved.highMs,
        level: approved.level,
        method: 'approved',
      }
    : proposed;
  const volume = terms.planned ?? terms.observedVolume;
  return {
    operationId: operation.id,
    code: operation.code,
    name: operation.name,
    kind: operation.kind,
    timeIndex: operation.timeIndex,
    observations,
    units,
    personDays,
    people,
    observed,
    meanMs: source.mean.value,
    proposed,
    otherConventionMs: timesFactor(observed, terms.otherFactor).value,
    versions: versions.toSorted((a, b) => b.version - a.version),
    norm,
    source: approved ? 'approved' : norm.value === null ? 'none' : 'proposed',
    volume,
    isVolumePlanned: terms.planned !== undefined,
    labourHours: norm.value === null || volume === null ? null : (norm.value / HOUR) * volume,
    queue: queueOf(norm.value, terms.arrivals),
  };
}

/** An estimate and its interval, so many times as long; without a factor there is no value. */
function timesFactor(estimate: NormEstimate, factor: number | null): NormEstimate {
  const times = (value: number | null): number | null =>
    value === null || factor === null ? null : value * factor;
  return {
    ...estimate,
    value: times(estimate.value),
    low: times(estimate.low),
    high: times(estimate.high),
  };
}

function queueOf(norm: number | null, arrivals: Arrivals | undefined): NormLine['queue'] {
  if (!arrivals || norm === null || norm === 0) return null;
  const load = (arrivals.perHour * norm) / HOUR;
  const { servers, margin } = queueMargin(load, {
    serviceTime: norm / MINUTE,
    within: arrivals.withinMinutes,
    share: arrivals.servedShare,
  });
  return { servers, load, margin };
}
