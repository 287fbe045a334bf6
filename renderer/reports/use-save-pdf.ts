import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api } from '../lib/api.ts';
import { useErrorText } from '../lib/error-text.ts';

const SCHEME = 'data-mantine-color-scheme';

/** Saves the report that is shown as a PDF, on white paper whatever the colours of the screen are. */
export function useSavePdf(): {
  readonly save: (name: string) => void;
  readonly isSaving: boolean;
} {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { mutate, isPending } = useMutation({
    mutationFn: (name: string) => onWhite(() => api.reports.savePdf({ name })),
    onSuccess: (saved) => {
      if (saved) notifications.show({ message: t('reports.saved', saved) });
    },
    onError: (error) => notifications.show({ color: 'red', message: errorText(error) }),
  });
  return { save: mutate, isSaving: isPending };
}

async function onWhite<Result>(print: () => Promise<Result>): Promise<Result> {
  const { documentElement: root } = document;
  const scheme = root.getAttribute(SCHEME) ?? 'light';
  root.setAttribute(SCHEME, 'light');
  try {
    return await print();
  } finally {
    root.setAttribute(SCHEME, scheme);
  }
}
