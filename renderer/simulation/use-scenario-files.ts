import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { documentProblem, withOwnSources } from '#shared/simulation/model/document-problem.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';

import { fileNameOf, saveFile } from '../lib/save-file.ts';
import type { EditCommands } from './use-editing.ts';

/** Scenarios as files: the same that the command line runs. */
export function useScenarioFiles({ replace }: Pick<EditCommands, 'replace'>) {
  const { t } = useTranslation();
  const reset = useRef<() => void>(null);
  const refuse = (message: string): void => {
    notifications.show({ color: 'red', message, autoClose: false });
  };
  const take = (file: string, text: string): void => {
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      refuse(t('simulation.importFailed.json', { file, message }));
      return;
    }
    const parsed = scenarioSchema.safeParse(content);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const where = issue?.path.join('.') || '{}';
      refuse(t('simulation.importFailed.schema', { file, where, message: issue?.message ?? '' }));
      return;
    }
    const problem = documentProblem(parsed.data);
    if (problem) {
      const words = t(`simulation.problem.${problem.kind}`, { name: problem.name });
      refuse(t('simulation.importFailed.problem', { file, problem: words }));
      return;
    }
    replace(parsed.data);
  };
  return {
    reset,
    open: (file: File | null): void => {
      if (!file) return;
      file.text().then(
        (text) => take(file.name, text),
        (error: unknown) =>
          refuse(t('simulation.importFailed.json', { file: file.name, message: String(error) })),
      );
      // The same file can be chosen again.
      reset.current?.();
    },
    save: (scenario: Scenario): void =>
      saveFile(
        fileNameOf(scenario.name, 'json'),
        new Blob([`${JSON.stringify(withOwnSources(scenario), null, 2)}\n`], {
          type: 'application/json',
        }),
      ),
  };
}
