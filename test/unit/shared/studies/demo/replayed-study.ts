import { dayOf } from '#shared/lib/time.ts';
import type { Kind } from '#shared/operations/kind.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import { findBuiltInOperation } from '#shared/operations/sales-catalogue.ts';
import type { Away } from '#shared/recording/away.ts';
import type { Observation } from '#shared/recording/observation.ts';
import type { Person } from '#shared/recording/person.ts';
import type { RowChange } from '#shared/recording/row-change.ts';
import type { Segment } from '#shared/recording/segment.ts';
import type { Shift } from '#shared/recording/shift.ts';
import type { DemoEntry } from '#shared/studies/demo/demo-entry.ts';
import { DEMO_ZONE } from '#shared/studies/demo/demo-period.ts';
import { demoCatalogueIds, demoStudy } from '#shared/studies/demo/demo-study.ts';
import { DEMO_OPERATIONS } from '#shared/studies/demo/lengths.ts';

/** A segment with what a test asks about it. */
export interface Piece extends Segment {
  readonly end: number;
  readonly ms: number;
  readonly code: string;
  readonly kind: Kind;
  readonly day: string;
  readonly person: string;
}

/** One performance with its time. */
export interface Performance extends Observation {
  readonly code: string;
  readonly ms: number;
}

/** The rows that the entries of a demonstration study lead to. */
export interface ReplayedStudy {
  readonly people: readonly Person[];
  readonly entries: readonly DemoEntry[];
  readonly pieces: readonly Piece[];
  readonly performances: readonly Performance[];
  readonly shifts: readonly Shift[];
  readonly aways: readonly Away[];
  /** Changes that were made from a row that is no longer so. */
  readonly stale: readonly RowChange[];
}

const studies = new Map<number, ReplayedStudy>();

/** The study of a seed, worked out once unless it is to be fresh. */
export function replayedStudy(seed: number, { isFresh = false } = {}): ReplayedStudy {
  const known = isFresh ? undefined : studies.get(seed);
  const study = known ?? replay(seed);
  studies.set(seed, study);
  return study;
}

function replay(seed: number): ReplayedStudy {
  const newId = demoCatalogueIds(seed);
  const ids = new Map(DEMO_OPERATIONS.map((code) => [code, operationIdSchema.parse(newId())]));
  const codes = new Map([...ids].map(([code, id]) => [id, code]));
  const { people, entries } = demoStudy(seed, (code) => operationIdSchema.parse(ids.get(code)));
  const rows = new Map<string, NonNullable<RowChange['after']>>();
  const stale: RowChange[] = [];
  const entityOf = new Map<string, string>();
  for (const change of entries.flatMap(({ changes }) => changes)) {
    const current = rows.get(change.id) ?? null;
    if (JSON.stringify(current) !== JSON.stringify(change.before)) stale.push(change);
    if (change.after === null) rows.delete(change.id);
    else rows.set(change.id, change.after);
    entityOf.set(change.id, change.entity);
  }
  const all = <Row>(entity: string): Row[] =>
    [...rows.values()].filter(({ id }) => entityOf.get(id) === entity) as Row[];
  const observations = new Map(all<Observation>('observation').map((each) => [each.id, each]));
  const codeOf = (id: Observation['id']): string =>
    codes.get(observations.get(id)?.operationId as never) ?? '?';
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const pieces = all<Segment>('segment')
    .map((segment) => {
      const code = codeOf(segment.observationId);
      const end = segment.end ?? Number.NaN;
      const kind = findBuiltInOperation(code)?.kind ?? 'absence';
      const person = nameOf.get(segment.personId) ?? '?';
      const day = dayOf(segment.start, DEMO_ZONE);
      return { ...segment, code, kind, person, day, end, ms: end - segment.start };
    })
    .toSorted((a, b) => a.start - b.start);
  const performances = [...observations.values()].map((each) => ({
    ...each,
    code: codeOf(each.id),
    ms: sum(pieces.filter(({ observationId }) => observationId === each.id).map(({ ms }) => ms)),
  }));
  return {
    people,
    entries,
    pieces,
    performances,
    shifts: all<Shift>('shift'),
    aways: all<Away>('away').toSorted((a, b) => a.start - b.start),
    stale,
  };
}

/** The sum of numbers. */
export const sum = (values: readonly number[]): number =>
  values.reduce((total, each) => total + each, 0);

/** The mean of numbers. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Time of the pieces that pass, ms. */
export function timeOf(study: ReplayedStudy, passes: (piece: Piece) => boolean): number {
  return sum(study.pieces.filter(passes).map(({ ms }) => ms));
}

/** Time that is work, ms. */
export const isWork = ({ kind }: Piece): boolean => kind !== 'rest' && kind !== 'absence';
