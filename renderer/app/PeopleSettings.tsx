import { Badge, Button, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Person } from '#shared/recording/person.ts';

import { useErrorText } from '../lib/error-text.ts';
import { AddPersonDialog } from '../recording/AddPersonDialog.tsx';
import { peopleQuery, useRenamePerson } from '../recording/recording-queries.ts';
import { useChangeSettings } from '../settings/settings-queries.ts';
import { IconPlus } from '../ui/icons.ts';
import { useRecordedPerson } from './use-person.ts';

import classes from './PeopleSettings.module.css';

/** Everybody whose time is recorded: names, and who is timed by the keys. */
export function PeopleSettings() {
  const { t } = useTranslation();
  const { data: people } = useSuspenseQuery(peopleQuery);
  const { mutate: change } = useChangeSettings();
  const [isAdding, setAdding] = useState(false);
  const recorded = useRecordedPerson();
  return (
    <>
      <ul className={classes['list']}>
        {people.map((person) => (
          <li key={person.id} className={classes['person']}>
            <PersonName person={person} />
            {person.id === recorded?.id ? (
              <Badge variant="light">{t('settings.people.chosen')}</Badge>
            ) : (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => change({ currentPersonId: person.id })}
              >
                {t('settings.people.choose')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setAdding(true)}
      >
        {t('settings.people.add')}
      </Button>
      <AddPersonDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onAdded={(personId) => {
          if (people.length === 0) change({ currentPersonId: personId });
        }}
      />
    </>
  );
}

/** A name that is kept when it is left or with Enter; Esc brings back what was there. */
function PersonName({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [typed, setTyped] = useState<string | null>(null);
  const { mutate, error, reset } = useRenamePerson();
  const finish = (): void => {
    const name = typed?.trim();
    setTyped(null);
    if (name && name !== person.name) mutate({ personId: person.id, name });
  };
  return (
    <TextInput
      className={classes['name'] ?? ''}
      aria-label={t('settings.people.rename')}
      maxLength={80}
      value={typed ?? person.name}
      error={error ? errorText(error) : null}
      onChange={(event) => {
        reset();
        setTyped(event.currentTarget.value);
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
