import { Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { personIdSchema } from '#shared/recording/person.ts';

import { peopleQuery } from '../recording/recording-queries.ts';
import { IconUser, IconUsers } from '../ui/icons.ts';
import { useShownPersonId } from './use-person.ts';

interface PersonFilterProps {
  /** Whether the screen can show everybody at once. */
  readonly hasEveryone: boolean;
}

const EVERYONE = 'everyone';

/** Whose time is shown. Where there is one person there is nothing to choose. */
export function PersonFilter({ hasEveryone }: PersonFilterProps) {
  const { t } = useTranslation();
  const { data: people } = useSuspenseQuery(peopleQuery);
  const { person } = useSearch({ from: '__root__' });
  const shown = useShownPersonId();
  const navigate = useNavigate();
  if (people.length < 2) return null;
  const value = hasEveryone && person === undefined ? EVERYONE : (shown ?? EVERYONE);
  const Icon = value === EVERYONE ? IconUsers : IconUser;
  const choose = (chosen: string | null): void => {
    const id = personIdSchema.safeParse(chosen);
    void navigate({ to: '.', search: (now) => ({ ...now, person: id.data }) });
  };
  return (
    <Select
      aria-label={t('app.person.label')}
      w={190}
      size="sm"
      allowDeselect={false}
      searchable={people.length > 8}
      nothingFoundMessage={t('app.person.nobody')}
      leftSection={<Icon size={16} aria-hidden />}
      data={[
        ...(hasEveryone ? [{ value: EVERYONE, label: t('app.person.everyone') }] : []),
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value}
      onChange={choose}
    />
  );
}
