import { useNavigate, useSearch } from '@tanstack/react-router';

import { ReportScreen } from '../../reports/ReportScreen.tsx';
import { spanOf } from '../period.ts';
import { useToday } from '../use-today.ts';

/** The report of the period and the people in the address. */
export function ReportsRoute() {
  const search = useSearch({ from: '/frame/reports' });
  const navigate = useNavigate();
  const today = useToday();
  const { from, to } = spanOf(search, today);
  return (
    <ReportScreen
      filter={{ personId: search.person ?? null, from, to, weekdays: search.weekdays }}
      today={today}
      onFigure={(figure) =>
        void navigate({
          to: '/results',
          search: (now) => ({
            ...now,
            operation: figure.kind === 'operation' ? figure.operationId : undefined,
          }),
        })
      }
      onBegin={() => void navigate({ to: '/today/{-$day}' })}
    />
  );
}
