import { useTranslation } from 'react-i18next';

import type { Workday } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { problemText } from '../recording/problem-text.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { DayDialogs } from './DayDialogs.tsx';
import { DayTimeline } from './DayTimeline.tsx';
import { DayToolbar } from './DayToolbar.tsx';
import { ObservationList } from './ObservationList.tsx';
import { useDayEditing } from './use-day-editing.ts';
import { useEditKeys } from './use-edit-keys.ts';

import classes from './DayEditor.module.css';

interface DayEditorProps {
  readonly workday: Workday;
  readonly isToday: boolean;
  readonly isReadOnly: boolean;
  readonly isAuditShown: boolean;
  readonly onAudit: () => void;
  readonly onOpenDemo: (() => void) | undefined;
}

/** The day as a line and as a list, and everything that puts it right. */
export function DayEditor(props: DayEditorProps) {
  const { workday, isReadOnly } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const editing = useDayEditing(workday, isReadOnly);
  useEditKeys(editing, workday);
  const isEmpty = workday.segments.length === 0 && workday.shifts.length === 0;
  return (
    <>
      {isEmpty ? (
        <EmptyDay {...props} onAdd={editing.canEdit ? editing.openEntry : undefined} />
      ) : null}
      {isEmpty ? null : (
        <>
          <DayTimeline workday={workday} editing={editing} />
          <DayToolbar
            workday={workday}
            editing={editing}
            isAuditShown={props.isAuditShown}
            onAudit={props.onAudit}
          />
          <p className={classes['problem']} role="alert">
            {editing.error ? problemText(editing.error, { t, locale, zone: workday.zone }) : null}
          </p>
          <ObservationList workday={workday} editing={editing} />
        </>
      )}
      <DayDialogs workday={workday} editing={editing} />
    </>
  );
}

interface EmptyDayProps extends Pick<DayEditorProps, 'isToday' | 'onOpenDemo'> {
  readonly onAdd: (() => void) | undefined;
}

function EmptyDay({ isToday, onOpenDemo, onAdd }: EmptyDayProps) {
  const { t } = useTranslation();
  return (
    <EmptyState
      sentence={t(isToday ? 'workdays.empty.today' : 'workdays.empty.past')}
      {...(onAdd && { action: { label: t('workdays.empty.add'), onClick: onAdd } })}
      {...(onOpenDemo && { link: { label: t('workdays.empty.demo'), onClick: onOpenDemo } })}
    />
  );
}
