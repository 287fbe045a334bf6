import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { AppError } from '#shared/contract/app-error.ts';
import en from '#shared/locales/en.json';

/** What happened, in words. Whatever is not an `AppError` is a bug and is called unexpected. */
export function errorText(t: TFunction, error: unknown): string {
  if (!(error instanceof AppError)) return t('errors.unexpected');
  return problemText(t, error) ?? t(`errors.${error.code}`, error.details);
}

type Problem = keyof typeof en.simulation.problem;
const isProblem = (word: unknown): word is Problem =>
  typeof word === 'string' && word in en.simulation.problem;

/** What keeps a scenario from being run, where that has a text of its own. */
function problemText(t: TFunction, { code, details }: AppError): string | null {
  const { where } = details;
  if (code !== 'scenario-invalid' || !isProblem(where)) return null;
  const problem = t(`simulation.problem.${where}`, { name: details['message'] });
  return t('simulation.importFailed.problem', { file: details['name'], problem });
}

/** `errorText` in the language on screen. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => errorText(t, error);
}
