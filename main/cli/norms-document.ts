import type { ApprovedNorm } from '#shared/norms/approved-norm.ts';
import type { NormEstimate, NormLine, NormsView, NormWarning } from '#shared/norms/norms-view.ts';
import { type Language, operationName } from '#shared/operations/operation-name.ts';

import { type PieceDocument, pieceDocument } from './piece-document.ts';

const SECOND = 1000;

/** A time per unit with its interval, seconds. */
interface EstimateDocument {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number;
  readonly method: NormEstimate['method'];
}

/** A version of a norm, times in seconds. */
interface VersionDocument extends Omit<
  ApprovedNorm,
  | 'operationId'
  | 'observedMs'
  | 'standardMs'
  | 'setUpMs'
  | 'lowMs'
  | 'highMs'
  | 'madeAt'
  | 'withdrawnAt'
> {
  readonly observedSeconds: number;
  readonly standardSeconds: number;
  readonly setUpSeconds: number | null;
  readonly lowSeconds: number | null;
  readonly highSeconds: number | null;
  readonly isWithdrawn: boolean;
}

/** The norm of one operation; times per unit in seconds, volume in units and labour in hours a month. */
export interface NormDocument {
  readonly code: string;
  readonly name: string;
  readonly index: string;
  readonly observations: number;
  readonly units: number;
  readonly personDays: number;
  readonly people: number;
  readonly observed: EstimateDocument;
  /** What the norm is made of: the readings, or what the study's cleaning leaves of them. */
  readonly basis: EstimateDocument & Omit<NormLine['basis'], 'time' | 'meanMs'>;
  readonly cleaning: NormLine['cleaning'];
  readonly proposed: EstimateDocument;
  readonly otherConventionSeconds: number | null;
  readonly norm: EstimateDocument;
  readonly source: NormLine['source'];
  readonly versions: readonly VersionDocument[];
  readonly volume: number | null;
  readonly isVolumePlanned: boolean;
  readonly labourHours: number | null;
  readonly queue: NormLine['queue'];
  readonly piece: PieceDocument;
}

type Plan = Omit<NormsView['plan'], 'volumes' | 'arrivals' | 'calendars' | 'setUps'>;

/** A warning whose operations are codes of the catalogue. */
type WarningDocument =
  | Exclude<NormWarning, { kind: 'random-arrivals' }>
  | { readonly kind: 'random-arrivals'; readonly operations: readonly string[] };

/** What the norms add up to; work and funds in hours a month. */
export interface HeadcountDocument {
  readonly average: NormsView['average'];
  readonly allowance: NormsView['allowance'];
  readonly correction: number;
  readonly fund: NormsView['fund'];
  readonly staff: number;
  readonly plan: Plan;
  /** Null where there is no fund of time: the warnings say why. */
  readonly persons: NormsView['headcount'];
  readonly people: readonly {
    readonly name: string;
    readonly labourHours: number;
    readonly fundHours: number;
    readonly load: number | null;
    readonly state: NormsView['people'][number]['state'];
  }[];
  /** Operations by their codes. */
  readonly warnings: readonly WarningDocument[];
}

/** Norms and head-count as documents. */
export interface NormsDocument {
  readonly norms: readonly NormDocument[];
  readonly headcount: HeadcountDocument;
}

/** The norms as documents: names in that language, ids as the codes of the catalogue. */
export function normsDocument(view: NormsView, language: Language): NormsDocument {
  const { lines, average, allowance, correction, fund, staff } = view;
  const {
    volumes: _volumes,
    arrivals: _arrivals,
    calendars: _calendars,
    setUps: _setUps,
    ...plan
  } = view.plan;
  const codes = new Map<string, string>(lines.map(({ operationId, code }) => [operationId, code]));
  return {
    norms: lines.map((line) => normDocument(line, view, language)),
    headcount: {
      average,
      allowance,
      correction,
      fund,
      staff,
      plan,
      persons: view.headcount,
      people: view.people.map(({ personId: _personId, ...person }) => person),
      warnings: view.warnings.map((warning) =>
        warning.kind === 'random-arrivals' ? withCodes(warning, codes) : warning,
      ),
    },
  };
}

function normDocument(line: NormLine, view: NormsView, language: Language): NormDocument {
  const { code, timeIndex, observations, units, personDays, people, source, volume } = line;
  const { isVolumePlanned, labourHours, queue, cleaning } = line;
  const { time, meanMs: _meanMs, ...counts } = line.basis;
  return {
    code,
    name: operationName(line, language),
    index: timeIndex,
    observations,
    units,
    personDays,
    people,
    observed: estimateDocument(line.observed),
    basis: { ...estimateDocument(time), ...counts },
    cleaning,
    proposed: estimateDocument(line.proposed),
    otherConventionSeconds: seconds(line.otherConventionMs),
    norm: estimateDocument(line.norm),
    source,
    versions: line.versions.map(versionDocument),
    volume,
    isVolumePlanned,
    labourHours,
    queue,
    piece: pieceDocument(line, view),
  };
}

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / SECOND);

function estimateDocument({ value, low, high, level, method }: NormEstimate): EstimateDocument {
  return { value: seconds(value), low: seconds(low), high: seconds(high), level, method };
}

function versionDocument(norm: ApprovedNorm): VersionDocument {
  const {
    operationId: _id,
    observedMs,
    standardMs,
    setUpMs,
    lowMs,
    highMs,
    madeAt: _madeAt,
    ...rest
  } = norm;
  const { withdrawnAt, ...kept } = rest;
  return {
    ...kept,
    observedSeconds: observedMs / SECOND,
    standardSeconds: standardMs / SECOND,
    setUpSeconds: seconds(setUpMs),
    lowSeconds: seconds(lowMs),
    highSeconds: seconds(highMs),
    isWithdrawn: withdrawnAt !== null,
  };
}

function withCodes(
  { kind, operations }: Extract<NormWarning, { kind: 'random-arrivals' }>,
  codes: ReadonlyMap<string, string>,
): WarningDocument {
  return { kind, operations: operations.map((id) => codes.get(id) ?? id) };
}
