import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import type { Catalogue } from '#shared/operations/operation.ts';

import { api } from '../lib/api.ts';

/** The tree of operations, archived parts included. */
export const catalogueQuery = queryOptions({
  queryKey: ['operations', 'catalogue'],
  queryFn: () => api.operations.catalogue(),
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
