// The photograph of a period, computed from the rows one by one: no code of the application is used.
import type BetterSqlite3 from 'better-sqlite3';

import type { Kind } from '#shared/operations/kind.ts';
import type { DayPhoto, OperationPhoto, PersonPhoto, Photo } from '#shared/statistics/photo.ts';

import { rawDayOf, rawPieces } from './raw-days.ts';
import { type RawRecord, type RawSegment, readRawRecord } from './raw-record.ts';
import { rawDeviation, rawMean, rawQuantile, rawShare } from './raw-sums.ts';

/** Whose time of which days; null: without limit. */
interface RawFilter {
  readonly personId?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** One day's part of a segment. */
interface Piece extends RawSegment {
  readonly day: string;
  readonly ms: number;
}

/** A finished observation on the day on which it began. */
interface RawObservation {
  readonly observationId: string;
  readonly operationId: string;
  readonly personId: string;
  readonly day: string;
  readonly start: number;
  readonly zone: string;
  readonly ms: number;
  readonly units: number;
  readonly interruptions: number;
  readonly excludedFor: string | null;
  readonly paceRating: number | null;
}

type Without<Whole, Key extends keyof Whole> = Omit<Whole, Key>;

/** A photograph whose ids are plain text. */
export interface RawPhoto extends Without<Photo, 'operations' | 'people' | 'days'> {
  readonly operations: readonly (Without<OperationPhoto, 'operationId' | 'required'> & {
    readonly operationId: string;
  })[];
  readonly people: readonly (Without<PersonPhoto, 'personId'> & { readonly personId: string })[];
  readonly days: readonly (Without<DayPhoto, 'personId'> & { readonly personId: string })[];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const by = (a: string, b: string): number => Number(a > b) - Number(a < b);
const isWork = (kind: string): boolean => kind !== 'rest' && kind !== 'absence';

/** What a photograph must say; what runs reaches to `now`, or else to the last heartbeat. */
export function rawPhoto(
  db: BetterSqlite3.Database,
  filter: RawFilter = {},
  now: number | null = null,
): RawPhoto {
  const record = readRawRecord(db, now);
  const isMeant = isWithin(filter);
  const pieces = piecesOf(record).filter(isMeant);
  const finished = rawObservations(record).filter(isMeant);
  const kindOf = new Map(record.operations.map(({ id, kind }) => [id, kind]));
  const timeOf = (isIt: (kind: Kind) => boolean, of: readonly Piece[] = pieces): number =>
    sum(of.filter((each) => isIt(kindOf.get(each.operationId) ?? 'support')).map(({ ms }) => ms));
  const workingMs = timeOf(isWork);
  const days = daysOf(record, pieces, timeOf).filter(isMeant);
  const shareOf = (own: readonly { personId: string; workingMs: number; resultMs: number }[]) =>
    rawShare(
      own.map(({ personId, workingMs: whole, resultMs }) => ({
        personId,
        part: whole - resultMs,
        whole,
      })),
    );
  return {
    from: days.at(-1)?.day ?? null,
    to: days[0]?.day ?? null,
    photograph: { kind: timeOf(() => true) === 0 ? 'none' : 'self', observers: [] },
    ms: timeOf(() => true),
    workingMs,
    resultMs: timeOf((kind) => kind === 'result'),
    byKind: {
      result: timeOf((kind) => kind === 'result'),
      support: timeOf((kind) => kind === 'support'),
      avoidable: timeOf((kind) => kind === 'avoidable'),
      loss: timeOf((kind) => kind === 'loss'),
      rest: timeOf((kind) => kind === 'rest'),
      absence: timeOf((kind) => kind === 'absence'),
    },
    nonResultShare: shareOf(days),
    operations: record.operations
      .filter(({ id }) => pieces.some(({ operationId }) => operationId === id))
      .map((operation) => {
        const isOwn = ({ operationId }: { operationId: string }) => operationId === operation.id;
        const ms = sum(pieces.filter(isOwn).map((each) => each.ms));
        const { id: operationId, code, name, kind, timeIndex } = operation;
        return {
          operationId,
          code,
          name,
          kind,
          timeIndex,
          ms,
          normal: null,
          ...figuresOf(finished.filter(isOwn)),
          shareOfWorking: workingMs > 0 && isWork(kind) ? ms / workingMs : null,
        };
      })
      .toSorted((a, b) => b.ms - a.ms || by(a.code, b.code)),
    people: record.people.flatMap(({ id: personId, name }) => {
      const own = days.filter((day) => day.personId === personId);
      const of = (figure: 'ms' | 'workingMs' | 'resultMs') => sum(own.map((day) => day[figure]));
      const times = { ms: of('ms'), workingMs: of('workingMs'), resultMs: of('resultMs') };
      if (own.length === 0) return [];
      return [{ personId, name, days: own.length, ...times, nonResultShare: shareOf(own) }];
    }),
    personDays: days.length,
    days,
  };
}

/** Every finished observation, newest first. */
export function rawObservations(record: RawRecord): RawObservation[] {
  return record.observations
    .flatMap(({ id, personId, operationId, countedUnits, heldAs, excludedFor, paceRating }) => {
      const own = record.segments
        .filter(({ observationId }) => observationId === id)
        .toSorted((a, b) => a.start - b.start);
      const [first] = own;
      if (!first || heldAs !== null || own.some(({ isOpen }) => isOpen)) return [];
      const { start, zone } = first;
      const day = rawDayOf(start, { zone, dayStartMinutes: record.dayStartMinutes });
      const ms = sum(own.map((each) => each.end - each.start));
      const interruptions = record.observations.filter(({ interruptsId }) => interruptsId === id);
      const figures = { units: Math.max(1, countedUnits), interruptions: interruptions.length };
      return [
        {
          observationId: id,
          personId,
          operationId,
          day,
          start,
          zone,
          ms,
          ...figures,
          excludedFor,
          paceRating,
        },
      ];
    })
    .toSorted((a, b) => by(b.day, a.day) || b.start - a.start);
}

function isWithin({ personId, from, to }: RawFilter) {
  return (each: { readonly personId: string; readonly day: string }): boolean =>
    each.personId === (personId ?? each.personId) &&
    each.day >= (from ?? each.day) &&
    each.day <= (to ?? each.day);
}

function piecesOf({ segments, dayStartMinutes }: RawRecord): Piece[] {
  return segments.flatMap((segment) => {
    const { start, end, zone } = segment;
    return rawPieces(start, end, { zone, dayStartMinutes }).map((piece) => ({
      ...segment,
      ...piece,
    }));
  });
}

function figuresOf(finished: readonly RawObservation[]) {
  const observations = finished.filter(({ excludedFor }) => excludedFor === null);
  const lengths = observations.map(({ ms }) => ms);
  const units = sum(observations.map((each) => each.units));
  const personDays = [...new Set(observations.map(dayKey))].map((key) => {
    const own = observations.filter((each) => dayKey(each) === key);
    const [personId = ''] = key.split(' ');
    return { personId, part: sum(own.map(({ ms }) => ms)), whole: own.length };
  });
  return {
    observations: observations.length,
    units,
    mean: rawMean(personDays),
    median: rawQuantile(lengths, 0.5),
    p90: rawQuantile(lengths, 0.9),
    perUnit: units === 0 ? null : sum(lengths) / units,
    personDays: personDays.length,
    deviation: rawDeviation(lengths),
    interruptions: sum(finished.map((each) => each.interruptions)),
    excluded: finished.length - observations.length,
  };
}

const dayKey = ({ personId, day }: { readonly personId: string; readonly day: string }): string =>
  `${personId} ${day}`;

type TimeOf = (isIt: (kind: Kind) => boolean, of: readonly Piece[]) => number;

function daysOf(record: RawRecord, pieces: readonly Piece[], timeOf: TimeOf): RawPhoto['days'] {
  const shifts = shiftTimes(record);
  return [...new Set(pieces.map(dayKey))]
    .map((key) => {
      const own = pieces.filter((piece) => dayKey(piece) === key);
      const [personId = '', day = ''] = key.split(' ');
      const ms = sum(own.map((piece) => piece.ms));
      const shift = shifts.get(key) ?? 0;
      const gapMs = Math.max(0, shift - ms);
      const coverage = shift === 0 ? null : (shift - gapMs) / shift;
      const workingMs = timeOf(isWork, own);
      const resultMs = timeOf((kind) => kind === 'result', own);
      return { day, personId, segments: own.length, ms, workingMs, resultMs, gapMs, coverage };
    })
    .toSorted((a, b) => by(b.day, a.day) || by(a.personId, b.personId));
}

/** Length of the shifts of each person's day; time that two shifts cover counts once. */
function shiftTimes({ shifts, dayStartMinutes }: RawRecord): Map<string, number> {
  const times = new Map<string, number>();
  const until = new Map<string, number>();
  for (const { personId, zone, ...shift } of shifts.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(shift.start, until.get(personId) ?? shift.start);
    if (shift.end < start) continue;
    until.set(personId, shift.end);
    for (const { day, ms } of rawPieces(start, shift.end, { zone, dayStartMinutes })) {
      const key = dayKey({ personId, day });
      times.set(key, (times.get(key) ?? 0) + ms);
    }
  }
  return times;
}
