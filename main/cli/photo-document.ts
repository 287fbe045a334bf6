import { compareText } from '#shared/lib/compare.ts';
import type { Kind } from '#shared/operations/kind.ts';
import { type Language, operationName } from '#shared/operations/operation-name.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import type { NormalTime } from '#shared/statistics/normal-time.ts';
import {
  NON_RESULT_DEFINITION,
  type OperationPhoto,
  type Photo,
} from '#shared/statistics/photo.ts';
import type { Photograph } from '#shared/statistics/photograph-kind.ts';
import type { RequiredReadings } from '#shared/statistics/required/required-readings.ts';

/** The photograph as a document whose keys stay: durations in seconds, shares 0…1, nothing rounded. */
export interface PhotoDocument {
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly definition: string;
  /** Who recorded it: the people themselves, observers, both, or rounds of a group photograph. */
  readonly photograph: Photograph;
  readonly totals: {
    readonly seconds: number;
    readonly workingSeconds: number;
    readonly resultSeconds: number;
    readonly nonResultShare: Estimate;
    readonly byKind: Readonly<Record<Kind, number>>;
  };
  readonly operations: readonly OperationDocument[];
  readonly days: readonly DayDocument[];
  readonly people: readonly PersonDocument[];
}

interface OperationDocument {
  readonly code: string;
  readonly name: string;
  readonly kind: Kind;
  readonly index: string;
  readonly observations: number;
  readonly units: number;
  readonly seconds: number;
  readonly shareOfWorking: number | null;
  readonly mean: Estimate;
  readonly normal: NormalTime | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly perUnit: number | null;
  readonly deviation: number | null;
  readonly interruptions: number;
  readonly excluded: number;
  readonly required: RequiredDocument;
}

/** The numbers that are needed; an error in time is in seconds. */
type RequiredDocument = Omit<RequiredReadings, 'absoluteErrorMs'> & {
  readonly absoluteErrorSeconds: number | null;
};

interface DayDocument {
  readonly date: string;
  readonly person: string;
  readonly segments: number;
  readonly seconds: number;
  readonly gapSeconds: number;
  readonly coverage: number | null;
}

interface PersonDocument {
  readonly person: string;
  readonly days: number;
  readonly seconds: number;
  readonly workingSeconds: number;
  readonly resultSeconds: number;
  readonly nonResultShare: Estimate;
}

const seconds = (ms: number): number => ms / 1000;
const secondsOrNull = (ms: number | null): number | null => (ms === null ? null : ms / 1000);

/** Turns the photograph into the document; days and people in order, names in the language. */
export function photoDocument(
  photo: Photo,
  asked: { readonly from: string | null; readonly to: string | null },
  language: Language,
): PhotoDocument {
  const nameOf = new Map(photo.people.map(({ personId, name }) => [personId, name]));
  const { result, support, avoidable, loss, rest, absence } = photo.byKind;
  return {
    period: { from: asked.from ?? photo.from, to: asked.to ?? photo.to },
    definition: NON_RESULT_DEFINITION,
    photograph: photo.photograph,
    totals: {
      seconds: seconds(photo.ms),
      workingSeconds: seconds(photo.workingMs),
      resultSeconds: seconds(photo.resultMs),
      nonResultShare: photo.nonResultShare,
      byKind: {
        result: seconds(result),
        support: seconds(support),
        avoidable: seconds(avoidable),
        loss: seconds(loss),
        rest: seconds(rest),
        absence: seconds(absence),
      },
    },
    operations: photo.operations.map((operation) => operationDocument(operation, language)),
    days: photo.days
      .map(({ day, personId, segments, ms, gapMs, coverage }) => ({
        date: day,
        person: nameOf.get(personId) ?? personId,
        segments,
        seconds: seconds(ms),
        gapSeconds: seconds(gapMs),
        coverage,
      }))
      .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.person, b.person)),
    people: photo.people.map(({ name, days, ms, workingMs, resultMs, nonResultShare }) => ({
      person: name,
      days,
      seconds: seconds(ms),
      workingSeconds: seconds(workingMs),
      resultSeconds: seconds(resultMs),
      nonResultShare,
    })),
  };
}

function inSeconds(estimate: Estimate): Estimate {
  return {
    ...estimate,
    value: secondsOrNull(estimate.value),
    low: secondsOrNull(estimate.low),
    high: secondsOrNull(estimate.high),
  };
}

function operationDocument(operation: OperationPhoto, language: Language): OperationDocument {
  return {
    code: operation.code,
    name: operationName(operation, language),
    kind: operation.kind,
    index: operation.timeIndex,
    observations: operation.observations,
    units: operation.units,
    seconds: seconds(operation.ms),
    shareOfWorking: operation.shareOfWorking,
    mean: inSeconds(operation.mean),
    normal: operation.normal && {
      ...operation.normal,
      perReading: inSeconds(operation.normal.perReading),
      perUnit: inSeconds(operation.normal.perUnit),
    },
    median: secondsOrNull(operation.median),
    p90: secondsOrNull(operation.p90),
    perUnit: secondsOrNull(operation.perUnit),
    deviation: secondsOrNull(operation.deviation),
    interruptions: operation.interruptions,
    excluded: operation.excluded,
    required: requiredDocument(operation.required),
  };
}

function requiredDocument({ absoluteErrorMs, ...required }: RequiredReadings): RequiredDocument {
  return { ...required, absoluteErrorSeconds: secondsOrNull(absoluteErrorMs) };
}
