import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { NormsView } from '../../norms/NormsView.tsx';
import { aboutQuery, useOpenDemo } from '../../settings/settings-queries.ts';
import { ResultsScreen } from '../../statistics/ResultsScreen.tsx';
import { spanOf } from '../period.ts';
import { useToday } from '../use-today.ts';

/** Left out by name, because the router keeps what is not mentioned. */
const EVERYTHING = {
  person: undefined,
  period: undefined,
  from: undefined,
  to: undefined,
  weekdays: undefined,
};

/** The results of the period and the people in the address. */
export function ResultsRoute() {
  const search = useSearch({ from: '/frame/results' });
  const { data: about } = useSuspenseQuery(aboutQuery);
  const { mutate: openDemo } = useOpenDemo();
  const navigate = useNavigate();
  const today = useToday();
  const { from, to } = spanOf(search, today);
  const filter = { personId: search.person ?? null, from, to, weekdays: search.weekdays };
  const look = (change: Partial<typeof search>): void =>
    void navigate({ to: '/results', search: (now) => ({ ...now, ...change }) });
  return (
    <ResultsScreen
      filter={filter}
      operationId={search.operation ?? null}
      onOperation={(operation) => look({ operation: operation ?? undefined })}
      view={search.view ?? 'overview'}
      onView={(view) => look({ view: view === 'overview' ? undefined : view })}
      isReckoning={search.dialog === 'reckoning'}
      onReckoning={(isOpen) => look({ dialog: isOpen ? 'reckoning' : undefined })}
      norms={<NormsView filter={filter} today={today} />}
      isLive={to === null || to >= today}
      onOpenDay={(day, person, observation) =>
        void navigate({
          to: '/today/{-$day}',
          params: { day },
          search: (now) => ({ ...now, person, observation }),
        })
      }
      onBegin={() => void navigate({ to: '/today/{-$day}' })}
      onShowAll={() => void navigate({ to: '.', search: (now) => ({ ...now, ...EVERYTHING }) })}
      {...(about.mode === 'demo' ? {} : { onOpenDemo: () => openDemo() })}
    />
  );
}
