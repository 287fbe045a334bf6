import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PersonId } from '#shared/recording/person.ts';

import { useErrorText } from '../lib/error-text.ts';
import { useAddPerson } from './recording-queries.ts';

interface AddPersonDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdded: (personId: PersonId) => void;
}

/** Asks for the name of somebody whose time will be recorded. */
export function AddPersonDialog({ isOpen, onClose, onAdded }: AddPersonDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('recording.addPersonTitle')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      <AddPersonForm
        onAdded={(personId) => {
          onClose();
          onAdded(personId);
        }}
      />
    </Modal>
  );
}

function AddPersonForm({ onAdded }: Pick<AddPersonDialogProps, 'onAdded'>) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [name, setName] = useState('');
  const { mutate, error, isPending } = useAddPerson();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ name }, { onSuccess: ({ id }) => onAdded(id) });
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label={t('recording.personName')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={error ? errorText(error) : undefined}
        maxLength={80}
        data-autofocus
      />
      <Group justify="flex-end" mt="lg">
        <Button type="submit" disabled={name.trim() === ''} loading={isPending}>
          {t('recording.add')}
        </Button>
      </Group>
    </form>
  );
}
