import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { AppError } from '#shared/contract/app-error.ts';
import { SCENARIO_PROBLEMS } from '#shared/simulation/model/scenario-problem.ts';

/** What happened, in words. Whatever is not an `AppError` is a bug and is called unexpected. */
export function errorText(t: TFunction, error: unknown): string {
  if (!(error instanceof AppError)) return t('errors.unexpected');
  return problemText(t, error) ?? t(`errors.${error.code}`, error.details);
}

/** What keeps a scenario from being run, where that is known by name. */
function problemText(t: TFunction, { code, details }: AppError): string | null {
  const kind = SCENARIO_PROBLEMS.find((each) => each === details['where']);
  if (code !== 'scenario-invalid' || !kind) return null;
  const problem = t(`simulation.problem.${kind}`, { name: details['message'] });
  return t('simulation.importFailed.problem', { file: details['name'], problem });
}

/** `errorText` in the language on screen. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => errorText(t, error);
}
