import { AppError } from '#shared/contract/app-error.ts';

import { answer, miss } from '../statistics/sampling/moment-store.ts';
import { readSampling } from '../statistics/sampling/read-sampling.ts';
import { addRound, removeRound } from '../statistics/sampling/rounds.ts';
import { readQuestion } from '../statistics/sampling/step-sampling.ts';
import { readStudy } from '../studies/study-store.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** Work sampling: its question, its rounds, and what it found. */
export function samplingHandlers(services: Services): AreaHandlers<'sampling'> {
  const { parts, recorder, emit, changed } = services;
  const { db } = parts;
  const told = (): void => {
    emit('sampling.changed', {});
    changed('sampling');
  };
  return {
    results: (filter) => readSampling(db, readStudy(db), filter),
    question: ({ personId }) => readQuestion(db, { personId, moment: recorder.now() }),
    answer: ({ id, operationId }) => {
      const { at } = recorder.now();
      const isTaken =
        operationId === null ? miss(db, id) === 1 : answer(db, id, { operationId, at });
      if (!isTaken) throw new AppError('not-found', { what: 'question', id });
      told();
    },
    addRound: (round) => {
      const roundId = addRound(parts, round, recorder.now());
      told();
      return { roundId };
    },
    removeRound: ({ roundId }) => {
      removeRound(parts, roundId);
      told();
    },
  };
}
