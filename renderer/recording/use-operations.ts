import { useSuspenseQuery } from '@tanstack/react-query';

import type { Operation, OperationGroup, OperationId } from '#shared/operations/operation.ts';

import { useLocale } from '../lib/i18n.ts';
import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';

/** A branch of the catalogue with the operations in use. */
export interface OperationBranch {
  readonly group: OperationGroup;
  readonly name: string;
  readonly operations: readonly Operation[];
}

/** The operations as a recorder and a day need them. */
export interface Operations {
  /** Another one when a name, kind or colour may have changed. */
  readonly key: string;
  readonly find: (id: OperationId) => Operation | undefined;
  /** In the language on screen. */
  readonly name: (id: OperationId) => string;
  /** Those in use, in the order of the catalogue. */
  readonly active: readonly Operation[];
  /** The same by branch; branches without operations are left out. */
  readonly branches: readonly OperationBranch[];
}

const byPosition = (a: { readonly position: number }, b: { readonly position: number }): number =>
  a.position - b.position;

/** The catalogue with its names. */
export function useOperations(): Operations {
  const { data, dataUpdatedAt } = useSuspenseQuery(catalogueQuery);
  const names = useCatalogueNames();
  const locale = useLocale();
  const byId = new Map(data.operations.map((operation) => [operation.id, operation]));
  const branches = data.groups.toSorted(byPosition).map((group) => ({
    group,
    name: names.group(group),
    operations: data.operations
      .filter(({ groupId, isArchived }) => groupId === group.id && !isArchived)
      .toSorted(byPosition),
  }));
  return {
    key: `${locale} ${dataUpdatedAt}`,
    find: (id) => byId.get(id),
    name: (id) => {
      const operation = byId.get(id);
      return operation ? names.operation(operation) : id;
    },
    active: branches.flatMap(({ operations }) => operations),
    branches: branches.filter(({ operations }) => operations.length > 0),
  };
}
