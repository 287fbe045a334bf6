import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface NameDialogProps {
  /** The name so far; null: the dialog is closed. */
  readonly name: string | null;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a scenario. */
export function NameDialog({ name, onName, onClose }: NameDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={name !== null}
      onClose={onClose}
      title={t('simulation.bar.name')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      <NameForm name={name ?? ''} onName={onName} onClose={onClose} />
    </Modal>
  );
}

function NameForm({ name, onName, onClose }: NameDialogProps & { readonly name: string }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(name);
  const isEmpty = draft.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onName(draft.trim());
      }}
    >
      <TextInput
        data-autofocus
        aria-label={t('simulation.bar.name')}
        maxLength={120}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit" disabled={isEmpty}>
          {t('simulation.bar.save')}
        </Button>
      </Group>
    </form>
  );
}
