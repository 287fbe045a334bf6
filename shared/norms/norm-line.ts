import { normInForce } from './approved-norm.ts';
import { queueMargin } from './headcount/erlang-c.ts';
import type { Arrivals, SetUp } from './norm-plan.ts';
import type { NormSource } from './norm-source.ts';
import type { NormEstimate, NormLine } from './norms-view.ts';
import { applied, pieceRule, type PieceRule, pieceTime } from './piece-time.ts';
import { otherBase, type PlannedAllowance } from './planned-allowance.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What a line takes from the plan and the study. */
export interface LineTerms {
  readonly average: 'mean' | 'median';
  readonly allowance: PlannedAllowance;
  readonly setUp: SetUp | undefined;
  /** Units a month that were planned. */
  readonly planned: number | undefined;
  /** Units a month as observed; null where that cannot be said. */
  readonly observedVolume: number | null;
  readonly arrivals: Arrivals | undefined;
}

/** The norm of one operation and the work that it makes. */
export function normLine(source: NormSource, terms: LineTerms): NormLine {
  const { operation, versions, observations, units, personDays, people, cleaning } = source;
  const basis = basisOf(source, terms);
  const operativeMs = basis.time.value;
  const proposed = normOf(basis.time, pieceRule(terms));
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
    observed: source[terms.average],
    basis,
    cleaning,
    piece: pieceTime({ operativeMs, ...basis }, terms),
    proposed,
    otherConventionMs: applied(pieceRule(terms, otherBase(terms.allowance.base)), operativeMs),
    versions: versions.toSorted((a, b) => b.version - a.version),
    norm,
    source: approved ? 'approved' : norm.value === null ? 'none' : 'proposed',
    volume,
    isVolumePlanned: terms.planned !== undefined,
    labourHours: norm.value === null || volume === null ? null : (norm.value / HOUR) * volume,
    queue: queueOf(norm.value, terms.arrivals),
  };
}

/** What the norm is made of, by the average of the study. */
function basisOf({ basis }: NormSource, { average }: LineTerms): NormLine['basis'] {
  const { observations, units, personDays, people, mean } = basis;
  return { time: basis[average], observations, units, personDays, people, meanMs: mean.value };
}

/** An estimate and its interval as a norm; without a factor there is no value. */
function normOf(estimate: NormEstimate, rule: PieceRule): NormEstimate {
  return {
    ...estimate,
    value: applied(rule, estimate.value),
    low: applied(rule, estimate.low),
    high: applied(rule, estimate.high),
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
