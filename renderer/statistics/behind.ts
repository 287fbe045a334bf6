import { assertNever } from '#shared/lib/assert.ts';
import { isWorking, type Kind } from '#shared/operations/kind.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { TimeIndex } from '#shared/operations/time-index.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import type { BehindFilter, ResultsFilter } from './statistics-queries.ts';

/** A figure whose observations are looked at. */
export type Figure =
  | { readonly kind: 'all' }
  | { readonly kind: 'working' }
  | { readonly kind: 'of-kind'; readonly of: Kind }
  | { readonly kind: 'of-index'; readonly of: TimeIndex }
  | { readonly kind: 'operation'; readonly operationId: OperationId }
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly of: 'all' | 'working' | 'result' | 'support';
    }
  | {
      readonly kind: 'person-operation';
      readonly personId: PersonId;
      readonly operationId: OperationId;
    };

/** Which observations stand behind a figure of a photograph. */
export function behind(figure: Figure, photo: Photo, filter: ResultsFilter): BehindFilter {
  const of = (isMeant: (kind: Kind) => boolean): OperationId[] =>
    photo.operations.filter(({ kind }) => isMeant(kind)).map(({ operationId }) => operationId);
  switch (figure.kind) {
    case 'all':
      return { ...filter, operationIds: null };
    case 'working':
      return { ...filter, operationIds: of(isWorking) };
    case 'of-kind':
      return { ...filter, operationIds: of((kind) => kind === figure.of) };
    case 'of-index':
      return { ...filter, operationIds: ofIndex(figure.of) };
    case 'operation':
      return { ...filter, operationIds: [figure.operationId] };
    case 'person':
      return { ...filter, personId: figure.personId, operationIds: ofPerson(figure.of) };
    case 'person-operation':
      return { ...filter, personId: figure.personId, operationIds: [figure.operationId] };
    default:
      return assertNever(figure);
  }

  /** Absence is no part of a shift, whatever its index. */
  function ofIndex(index: TimeIndex): OperationId[] {
    return photo.operations
      .filter(({ kind, timeIndex }) => kind !== 'absence' && timeIndex === index)
      .map(({ operationId }) => operationId);
  }

  function ofPerson(which: 'all' | 'working' | 'result' | 'support'): OperationId[] | null {
    if (which === 'all') return null;
    return of(which === 'working' ? isWorking : (kind) => kind === which);
  }
}
