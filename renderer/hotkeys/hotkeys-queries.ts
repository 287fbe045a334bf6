import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api } from '../lib/api.ts';

/** The engine that listens, and what became of each chord. */
export const hotkeysQuery = queryOptions({
  queryKey: ['hotkeys'],
  queryFn: () => api.hotkeys.status(),
});

/** Gives an action a chord, or takes it away. */
export function useBindHotkey() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: api.hotkeys.bind,
    meta: { isShownInPlace: true },
    onSuccess: (status) => queryClient.setQueryData(hotkeysQuery.queryKey, status),
  });
}
