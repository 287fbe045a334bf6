import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatMoment, formatNumber } from '#shared/lib/format.ts';
import type { BackupEntry } from '#shared/settings/about.ts';

import { api } from '../lib/api.ts';
import { useLocale } from '../lib/i18n.ts';
import { localZone } from '../lib/local-zone.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { backupKindWords } from './backup-kind-words.ts';
import { backupsQuery } from './settings-queries.ts';

import classes from './DataSection.module.css';

const MEGABYTE = 1_000_000;

/** The backups on disk: make one now, or bring one back. */
export function Backups({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data: backups } = useSuspenseQuery(backupsQuery);
  const [chosen, setChosen] = useState<BackupEntry | null>(null);
  const { make, restore } = useBackupActions();
  const momentOf = ({ madeAt }: BackupEntry): string => formatMoment(locale, madeAt, localZone());
  return (
    <>
      <div className={classes['head']}>
        <h3 className={classes['subtitle']}>{t('settings.backups.title')}</h3>
        <Button
          size="xs"
          variant="default"
          disabled={isReadOnly}
          loading={make.isPending}
          onClick={() => make.mutate()}
        >
          {t('settings.backups.make')}
        </Button>
      </div>
      {backups.length === 0 ? (
        <p className={classes['dimmed']}>{t('settings.backups.none')}</p>
      ) : null}
      <ul className={classes['list']}>
        {backups.map((backup) => (
          <li key={backup.file} className={classes['backup']}>
            <span className={classes['made']}>{momentOf(backup)}</span>
            <span className={classes['dimmed']}>{backupKindWords(t, backup.kind)}</span>
            <span className={`${classes['dimmed']} ${classes['size']}`}>
              {t('settings.backups.size', {
                size: formatNumber(locale, backup.bytes / MEGABYTE, 1),
              })}
            </span>
            <Button size="compact-sm" variant="subtle" onClick={() => setChosen(backup)}>
              {t('settings.backups.restore')}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={chosen !== null}
        title={t('settings.backups.question', { made: chosen ? momentOf(chosen) : '' })}
        confirmLabel={t('settings.backups.confirm')}
        isDestructive
        onClose={() => setChosen(null)}
        onConfirm={() => {
          if (chosen) restore.mutate({ file: chosen.file });
          setChosen(null);
        }}
      >
        {t('settings.backups.consequence')}
      </ConfirmDialog>
    </>
  );
}

function useBackupActions() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const told = (message: string) => (): void => {
    notifications.show({ message });
  };
  return {
    make: useMutation({
      mutationFn: () => api.settings.backUp(),
      onSuccess: told(t('settings.backups.made')),
      onSettled: () => queryClient.invalidateQueries(backupsQuery),
    }),
    // The application starts anew over the restored file: there is nothing to ask for again.
    restore: useMutation({
      mutationFn: api.settings.restore,
      onSuccess: told(t('settings.backups.restored')),
    }),
  };
}
