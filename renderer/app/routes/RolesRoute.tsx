import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { aboutQuery, useOpenDemo } from '../../settings/settings-queries.ts';
import { RolesScreen } from '../../simulation/RolesScreen.tsx';

/** The split of roles: the scenario in the address, else one made from the study. */
export function RolesRoute() {
  const { scenario } = useSearch({ from: '/frame/roles' });
  const { data: about } = useSuspenseQuery(aboutQuery);
  const { mutate: openDemo } = useOpenDemo();
  const navigate = useNavigate();
  return (
    <RolesScreen
      scenarioId={scenario ?? null}
      onScenario={(id) =>
        void navigate({ to: '/roles', search: (now) => ({ ...now, scenario: id ?? undefined }) })
      }
      onBegin={() => void navigate({ to: '/today/{-$day}' })}
      {...(about.mode === 'demo' ? {} : { onOpenDemo: () => openDemo() })}
    />
  );
}
