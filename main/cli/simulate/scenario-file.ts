import { AppError } from '#shared/contract/app-error.ts';
import { documentProblem } from '#shared/simulation/model/document-problem.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';

import { jsonIn } from './json-file.ts';
import { problemText } from './problem-text.ts';

/** Reads a scenario from a file. What is missing or wrong is an error that names the place; nothing is guessed. */
export function readScenario(file: string): Scenario {
  const parsed = scenarioSchema.safeParse(jsonIn(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the document';
    throw new AppError('invalid-input', { where, message: issue?.message ?? '' });
  }
  const problem = documentProblem(parsed.data);
  if (problem) {
    throw new AppError('invalid-input', { where: problem.kind, message: problemText(problem) });
  }
  return parsed.data;
}
