import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { AppError } from '#shared/contract/app-error.ts';

/** What happened, in words. Whatever is not an `AppError` is a bug and is called unexpected. */
export function errorText(t: TFunction, error: unknown): string {
  if (error instanceof AppError) return t(`errors.${error.code}`, error.details);
  return t('errors.unexpected');
}

/** `errorText` in the language on screen. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => errorText(t, error);
}
