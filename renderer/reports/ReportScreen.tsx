import { useTranslation } from 'react-i18next';

import type { Figure } from '../statistics/behind.ts';
import type { ResultsFilter } from '../statistics/statistics-queries.ts';
import { useStudyChanges } from '../studies/use-study-changes.ts';
import { useStudyKeys } from '../studies/use-study-keys.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Report } from './Report.tsx';
import { useReportSource } from './use-report-source.ts';

interface ReportScreenProps {
  readonly filter: ResultsFilter;
  readonly today: string;
  /** A figure leads to the results, where the observations behind it are. */
  readonly onFigure: (figure: Figure) => void;
  readonly onBegin: () => void;
}

/** The report of a study as it is handed over: the same figures as in the results, on paper. */
export function ReportScreen({ filter, today, onFigure, onBegin }: ReportScreenProps) {
  const { t } = useTranslation();
  const { source, isOnItsWay, failed } = useReportSource(filter);
  const changes = useStudyChanges();
  useStudyKeys(changes);
  if (failed) return <ErrorPanel error={failed.error} onRetry={failed.again} />;
  const { photo, balance, study, catalogue } = source;
  if (!photo || !balance || !study || !catalogue) return <Loading rows={12} />;
  if (photo.ms === 0) {
    return (
      <EmptyState
        isScreen
        sentence={t('reports.empty')}
        action={{ label: t('reports.begin'), onClick: onBegin }}
      />
    );
  }
  return (
    <Report
      source={{ ...source, photo, balance, study, catalogue }}
      isOnItsWay={isOnItsWay}
      filter={filter}
      today={today}
      onFigure={onFigure}
      onChange={changes.change}
    />
  );
}
