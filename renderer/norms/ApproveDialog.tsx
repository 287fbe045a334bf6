import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isDay } from '#shared/lib/time.ts';
import type { Approval } from '#shared/norms/approved-norm.ts';
import type { OperationId } from '#shared/operations/operation.ts';

interface ApproveDialogProps {
  /** Null while nothing is asked. */
  readonly operationIds: readonly OperationId[] | null;
  readonly today: string;
  readonly onApprove: (approval: Approval) => void;
  readonly onClose: () => void;
}

const LONGEST = 80;

/** Asks who approves norms, and on which date. */
export function ApproveDialog({ operationIds, today, onApprove, onClose }: ApproveDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={operationIds !== null}
      onClose={onClose}
      title={t('norms.approval.title', { count: operationIds?.length ?? 0 })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      <ApprovalForm
        today={today}
        onClose={onClose}
        onSubmit={(approvedBy, approvedOn) => {
          onApprove({ operationIds: [...(operationIds ?? [])], approvedBy, approvedOn });
          onClose();
        }}
      />
    </Modal>
  );
}

interface ApprovalFormProps {
  readonly today: string;
  readonly onSubmit: (approvedBy: string, approvedOn: string) => void;
  readonly onClose: () => void;
}

function ApprovalForm({ today, onSubmit, onClose }: ApprovalFormProps) {
  const { t } = useTranslation();
  const [by, setBy] = useState('');
  const [on, setOn] = useState(today);
  const [isChecked, setChecked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (by.trim() !== '' && isDay(on)) onSubmit(by.trim(), on);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Text c="dimmed" size="sm" mb="md">
        {t('norms.approval.note')}
      </Text>
      <TextInput
        data-autofocus
        label={t('norms.approval.by')}
        placeholder={t('norms.approval.byPlaceholder')}
        maxLength={LONGEST}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
        error={isChecked && by.trim() === '' ? t('norms.approval.byMissing') : undefined}
      />
      <TextInput
        mt="sm"
        type="date"
        label={t('norms.approval.on')}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
        error={isChecked && !isDay(on) ? t('norms.approval.onMissing') : undefined}
      />
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit">{t('norms.approval.submit')}</Button>
      </Group>
    </form>
  );
}
