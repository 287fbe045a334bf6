import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { api } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { peopleQuery } from '../../recording/recording-queries.ts';
import { settingsQuery, useOpenDemo } from '../../settings/settings-queries.ts';
import type { WelcomeAnswer } from '../../settings/WelcomeForm.tsx';
import { WelcomeScreen } from '../../settings/WelcomeScreen.tsx';
import { Logo } from '../Logo.tsx';
import { useRecordedPerson } from '../use-person.ts';

/** The first start; afterwards today. */
export function WelcomeRoute() {
  const navigate = useNavigate();
  const errorText = useErrorText();
  const recorded = useRecordedPerson();
  const { mutate: openDemo } = useOpenDemo();
  const { mutate, error, isPending } = useWelcome();
  return (
    <WelcomeScreen
      logo={<Logo size={28} />}
      name={recorded?.name ?? ''}
      error={error ? errorText(error) : null}
      isBusy={isPending}
      onAnswer={(answer) =>
        mutate(answer, {
          onSuccess: () => void navigate({ to: '/today/{-$day}', replace: true }),
        })
      }
      onOpenDemo={() => openDemo()}
    />
  );
}

/** Makes the person, or renames the one there is, and keeps what the application is for: that decides anew which screens the rail shows. */
function useWelcome() {
  const queryClient = useQueryClient();
  const { data: people } = useSuspenseQuery(peopleQuery);
  const recorded = useRecordedPerson();
  const personOf = async (name: string) => {
    const known = people.find((each) => each.name === name);
    if (known) return known;
    if (recorded) return api.recording.renamePerson({ personId: recorded.id, name });
    return api.recording.addPerson({ name });
  };
  return useMutation({
    meta: { isShownInPlace: true },
    mutationFn: async ({ purpose, name }: WelcomeAnswer) => {
      const person = await personOf(name);
      return api.settings.change({ purpose, screens: null, currentPersonId: person.id });
    },
    onSuccess: async (settings) => {
      queryClient.setQueryData(settingsQuery.queryKey, settings);
      await queryClient.invalidateQueries(peopleQuery);
    },
  });
}
