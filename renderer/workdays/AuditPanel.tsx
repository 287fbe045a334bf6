import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatMoment } from '#shared/lib/format.ts';
import type { AuditEntry } from '#shared/workdays/calendar.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { actionWords } from '../recording/action-words.ts';
import { useOperations } from '../recording/use-operations.ts';
import { Loading } from '../ui/Loading.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { auditLines } from './audit-lines.ts';
import { auditQuery } from './workdays-queries.ts';

import classes from './AuditPanel.module.css';

interface AuditPanelProps {
  readonly workday: Workday;
  readonly onClose: () => void;
}

/** What was changed afterwards on a day: what it replaced, who did it, when and why. */
export function AuditPanel({ workday, onClose }: AuditPanelProps) {
  const { t } = useTranslation();
  const [isPinned, setPinned] = useState(false);
  return (
    <SidePanel
      title={t('workdays.audit.title')}
      isPinned={isPinned}
      onPin={setPinned}
      onClose={onClose}
    >
      <Suspense fallback={<Loading />}>
        <AuditList workday={workday} />
      </Suspense>
    </SidePanel>
  );
}

function AuditList({ workday }: Pick<AuditPanelProps, 'workday'>) {
  const { t } = useTranslation();
  const { data: entries } = useSuspenseQuery(auditQuery(workday));
  if (entries.length === 0) return <p className={classes['none']}>{t('workdays.audit.none')}</p>;
  return (
    <ol className={classes['list']}>
      {entries.map((entry) => (
        <li key={entry.seq} data-undone={entry.isUndone}>
          <Entry entry={entry} workday={workday} />
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly entry: AuditEntry;
  readonly workday: Workday;
}

function Entry({ entry, workday }: EntryProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const operations = useOperations();
  const { zone, observations } = workday;
  const lines = auditLines(entry, { t, locale, zone, operations, observations });
  return (
    <>
      <h3 className={classes['what']}>
        {actionWords(t, entry.action)}
        {entry.isUndone ? <span>{t('workdays.audit.undone')}</span> : null}
      </h3>
      <p className={classes['who']}>
        {formatMoment(locale, entry.madeAt, zone)}
        {entry.madeBy === 'system' ? ` · ${t('workdays.audit.system')}` : ''}
      </p>
      <ul className={classes['lines']}>
        {lines.map(({ subject, before, after }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of a change that is over
          <li key={index}>
            <span>{subject}</span>
            <span className={classes['values']}>
              {before === null ? <i>{t('workdays.audit.nothing')}</i> : <s>{before}</s>}
              {' → '}
              {after ?? <i>{t('workdays.audit.nothing')}</i>}
            </span>
          </li>
        ))}
      </ul>
      {entry.reason ? <blockquote className={classes['why']}>{entry.reason}</blockquote> : null}
    </>
  );
}
