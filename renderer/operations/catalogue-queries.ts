import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import type { Catalogue, OperationId } from '#shared/operations/operation.ts';

import { api } from '../lib/api.ts';

/** The tree of operations, archived parts included. */
export const catalogueQuery = queryOptions({
  queryKey: ['operations', 'catalogue'],
  queryFn: () => api.operations.catalogue(),
});

/** How many finished observations an operation has. */
export const observationCountQuery = (operationId: OperationId) =>
  queryOptions({
    queryKey: ['statistics', 'count', operationId],
    queryFn: async () => {
      const { total } = await api.statistics.observations({
        operationIds: [operationId],
        limit: 1,
      });
      return total;
    },
  });

/** Edits of the catalogue. Each shows at once what main answered; `record.changed` refreshes all the rest. */
export function useCatalogueEdits() {
  const queryClient = useQueryClient();
  const show = (catalogue: Catalogue): void => {
    queryClient.setQueryData(catalogueQuery.queryKey, catalogue);
  };
  const askAgain = () => queryClient.invalidateQueries(catalogueQuery);
  return {
    edit: useMutation({ mutationFn: api.operations.edit, onSuccess: show }),
    merge: useMutation({ mutationFn: api.operations.merge, onSuccess: show }),
    undo: useMutation({ mutationFn: () => api.operations.undo(), onSuccess: askAgain }),
    redo: useMutation({ mutationFn: () => api.operations.redo(), onSuccess: askAgain }),
  };
}
