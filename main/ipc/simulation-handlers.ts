import { draftScenario } from '#shared/simulation/draft/draft-scenario.ts';
import type { StudyFacts } from '#shared/simulation/draft/study-facts.ts';
import { takeStudy } from '#shared/simulation/draft/take-study.ts';

import { quickOutcome } from '../simulation/quick-figures.ts';
import { createRunDesk } from '../simulation/run-desk.ts';
import {
  listScenarios,
  readScenario,
  refuseProblem,
  removeScenario,
  saveScenario,
} from '../simulation/scenario-store.ts';
import { readStudyFacts } from '../simulation/study-facts.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** Scenarios of the split of roles: kept, made from the study, and run. */
export function simulationHandlers(services: Services): AreaHandlers<'simulation'> {
  const { parts, photos, comparedDays, figuresNow, emit, recorder, system } = services;
  const { db } = parts;
  const desk = createRunDesk({
    worker: system.runWorker,
    onProgress: (progress) => emit('simulation.progress', progress),
    onAnswering: (progress) => emit('simulation.answering', progress),
  });
  const factsNow = (): StudyFacts | null => {
    const facts = readStudyFacts({ db, photos, ended: comparedDays, now: figuresNow() });
    return facts.operations.length > 0 ? facts : null;
  };
  return {
    scenarios: () => listScenarios(db),
    open: ({ id }) => readScenario(db, id),
    draft: ({ name }) => {
      const facts = factsNow();
      return facts && draftScenario(name, facts);
    },
    takeStudy: ({ scenario }) => {
      refuseProblem(scenario);
      const facts = factsNow();
      return facts && takeStudy(scenario, facts);
    },
    save: (saved) => saveScenario({ ...parts, now: recorder.now().at }, saved),
    remove: ({ id }) => removeScenario(db, id),
    run: (asked) => desk.run(asked),
    ask: (asked) => desk.ask(asked),
    cancel: ({ runId }) => desk.cancel(runId),
    calculate: ({ scenario }) => {
      refuseProblem(scenario);
      return quickOutcome(scenario);
    },
  };
}
