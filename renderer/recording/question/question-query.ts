import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import type { PersonId } from '#shared/recording/person.ts';

import { api } from '../../lib/api.ts';

/** The question of work sampling that waits for the person; null while there is none. */
export const questionQuery = (personId: PersonId) =>
  queryOptions({
    queryKey: ['sampling', 'question', personId],
    queryFn: () => api.sampling.question({ personId }),
  });

/** Answers the question; without an operation it is missed. */
export function useAnswerQuestion() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: api.sampling.answer,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['sampling', 'question'] }),
  });
}
