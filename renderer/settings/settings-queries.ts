import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api } from '../lib/api.ts';

/** What the person chose. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => api.settings.get(),
});

/** What runs, and over which file. It never changes while the window is open. */
export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: () => api.settings.about(),
  staleTime: Infinity,
});

/** What the store wants to tell. */
export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => api.settings.notices(),
});

/** The backups on disk, newest first. */
export const backupsQuery = queryOptions({
  queryKey: ['backups'],
  queryFn: () => api.settings.backups(),
});

/** Changes the named settings; the screens follow the answer. */
export function useChangeSettings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: api.settings.change,
    onSuccess: (settings) => queryClient.setQueryData(settingsQuery.queryKey, settings),
  });
}

/** Opens the demonstration study, in a window of its own data. */
export function useOpenDemo() {
  return useMutation({ mutationFn: () => api.settings.openDemo() });
}
