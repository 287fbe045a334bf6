import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api } from '../lib/api.ts';

/** How the study reckons. */
export const studyQuery = queryOptions({
  queryKey: ['studies'],
  queryFn: () => api.studies.get(),
});

/** Changes parts of the study; the screens follow the answer. */
export function useChangeStudy() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: api.studies.change,
    onSuccess: (study) => queryClient.setQueryData(studyQuery.queryKey, study),
  });
}
