import { CloseButton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api } from '../lib/api.ts';
import { useLocale } from '../lib/i18n.ts';
import { noticeText } from '../settings/notice-text.ts';
import { noticesQuery } from '../settings/settings-queries.ts';
import { IconAlertTriangle } from '../ui/icons.ts';

import classes from './NoticesBar.module.css';

/** What the store has to tell about the data: read once, and put away. */
export function NoticesBar() {
  const { t } = useTranslation();
  const locale = useLocale();
  const queryClient = useQueryClient();
  const { data: notices = [] } = useQuery(noticesQuery);
  const dismiss = useMutation({
    mutationFn: api.settings.dismissNotice,
    onSettled: () => queryClient.invalidateQueries(noticesQuery),
  });
  // A runtime for development is no news to who develops; the log and the settings name it.
  const shown = notices.flatMap((notice, index) =>
    notice.kind === 'sqlite-unsafe' ? [] : [{ notice, index }],
  );
  if (shown.length === 0) return null;
  return (
    <ul className={classes['root']} aria-label={t('notices.label')}>
      {shown.map(({ notice, index }) => (
        <li key={`${index} ${notice.kind}`} className={classes['notice']}>
          <IconAlertTriangle size={16} aria-hidden />
          <span className={classes['words']}>{noticeText(t, locale, notice)}</span>
          <CloseButton
            size="sm"
            aria-label={t('notices.dismiss')}
            onClick={() => dismiss.mutate({ index })}
          />
        </li>
      ))}
    </ul>
  );
}
