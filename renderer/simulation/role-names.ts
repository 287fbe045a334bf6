import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { type ScenarioNames, scenarioNames } from '#shared/simulation/words/scenario-names.ts';

import { useLocale } from '../lib/i18n.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';

export type { ScenarioNames } from '#shared/simulation/words/scenario-names.ts';

/** Names of what a scenario holds, in the language on screen. */
export function useScenarioNames(): ScenarioNames {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data: catalogue } = useQuery(catalogueQuery);
  return scenarioNames({ t, locale }, catalogue);
}
