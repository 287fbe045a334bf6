import { Button, Menu } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PersonId } from '#shared/recording/person.ts';

import { IconCheck, IconChevronDown, IconPlus, IconUser } from '../ui/icons.ts';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { peopleQuery } from './recording-queries.ts';

interface PersonPickerProps {
  readonly personId: PersonId;
  readonly onPick: (personId: PersonId) => void;
}

/** Whose time is shown and recorded. */
export function PersonPicker({ personId, onPick }: PersonPickerProps) {
  const { t } = useTranslation();
  const { data: people } = useSuspenseQuery(peopleQuery);
  const [isAdding, setAdding] = useState(false);
  const shown = people.filter(({ id, isArchived }) => !isArchived || id === personId);
  const chosen = people.find(({ id }) => id === personId);
  return (
    <>
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            leftSection={<IconUser size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            aria-label={t('recording.person', { name: chosen?.name ?? '' })}
          >
            {chosen?.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
          {shown.map(({ id, name }) => (
            <Menu.Item
              key={id}
              onClick={() => onPick(id)}
              rightSection={id === personId ? <IconCheck size={14} aria-hidden /> : null}
              aria-current={id === personId}
            >
              {name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('recording.addPerson')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AddPersonDialog isOpen={isAdding} onClose={() => setAdding(false)} onAdded={onPick} />
    </>
  );
}
