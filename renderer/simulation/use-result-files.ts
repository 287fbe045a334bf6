import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { resultDocument } from '#shared/simulation/outcome/result-document.ts';
import { basisPoints } from '#shared/simulation/words/basis-sheet.ts';
import { type ResultSource, resultPage } from '#shared/simulation/words/result-page.ts';

import { useLocale } from '../lib/i18n.ts';
import { fileNameOf, saveFile } from '../lib/save-file.ts';
import { comparisonOf } from './comparison-cache.ts';
import { useScenarioNames } from './role-names.ts';

/** Results as files: a page for people, and the document that the command line prints. */
export function useResultFiles() {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const words = { t, locale, names };
  const queryClient = useQueryClient();
  return {
    savePage: (result: ResultSource): void => {
      const others = comparisonOf(queryClient, result.scenario);
      const page = resultPage(words, { ...result, others });
      saveFile(fileNameOf(result.scenario.name, 'html'), new Blob([page], { type: 'text/html' }));
    },
    saveDocument: (result: ResultSource): void => {
      const { scenario, outcomes, comparison, run } = result;
      const others = comparisonOf(queryClient, scenario);
      const kept = { ...scenario, phases: scenario.phases.slice(0, 1) };
      const document = resultDocument(
        scenario,
        { engine: 'events', ...run },
        {
          of: [kept, scenario],
          scenarios: [outcomes.asIs, outcomes.toBe, ...(others?.outcomes.slice(1) ?? [])],
          comparisons: [...(comparison ? [comparison] : []), ...(others?.comparisons ?? [])],
          limits: basisPoints(words, scenario),
        },
      );
      saveFile(
        fileNameOf(`${scenario.name} ${t('simulation.page.result')}`, 'json'),
        new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' }),
      );
    },
  };
}
