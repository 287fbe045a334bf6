import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { assertNever } from '#shared/lib/assert.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { EditForm } from './EditForm.tsx';
import { entrySpan } from './entry-span.ts';
import { EntryForm } from './EntryForm.tsx';
import { ReassignForm } from './ReassignForm.tsx';
import { SplitForm } from './SplitForm.tsx';
import type { DayDialog, DayEditing } from './use-day-editing.ts';

interface DayDialogsProps {
  readonly workday: Workday;
  readonly editing: DayEditing;
}

/** The questions that a repair can need. A gap is filled beside the timeline instead. */
export function DayDialogs({ workday, editing }: DayDialogsProps) {
  const { t } = useTranslation();
  const { dialog, close } = editing;
  const isShown = dialog !== null && dialog.kind !== 'fill';
  return (
    <Modal
      opened={isShown}
      onClose={close}
      title={isShown ? t(`workdays.dialog.${dialog.kind}`) : ''}
      size={460}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {dialog ? formOf(dialog, workday, close) : null}
    </Modal>
  );
}

function formOf(dialog: DayDialog, workday: Workday, onDone: () => void): ReactNode {
  switch (dialog.kind) {
    case 'entry':
      return <EntryForm workday={workday} {...entrySpan(workday)} onDone={onDone} />;
    case 'edit':
      return <EditForm workday={workday} observation={dialog.observation} onDone={onDone} />;
    case 'split':
      return <SplitForm workday={workday} segment={dialog.segment} onDone={onDone} />;
    case 'reassign':
      return <ReassignForm workday={workday} observations={dialog.observations} onDone={onDone} />;
    case 'fill':
      return null;
    default:
      return assertNever(dialog);
  }
}
