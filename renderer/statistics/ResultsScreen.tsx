import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, type ReactNode, useState } from 'react';

import { assertNever } from '#shared/lib/assert.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { ObservationId } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Loading } from '../ui/Loading.tsx';
import { BalanceView } from './balance/BalanceView.tsx';
import { behind, type Figure } from './behind.ts';
import { NoResults } from './NoResults.tsx';
import { ObservationsPanel } from './ObservationsPanel.tsx';
import { OperationPanel } from './operation/OperationPanel.tsx';
import { PeopleView } from './people/PeopleView.tsx';
import { PhotographView } from './photograph/PhotographView.tsx';
import type { ResultsView } from './results-view.ts';
import { Results } from './Results.tsx';
import { ResultsViews } from './ResultsViews.tsx';
import { SamplingView } from './sampling/SamplingView.tsx';
import { photoQuery, type ResultsFilter } from './statistics-queries.ts';
import { useFigureTitle } from './use-figure-title.ts';

import classes from './ResultsScreen.module.css';

interface ResultsScreenProps {
  readonly filter: ResultsFilter;
  /** Whether the period includes what is being recorded now. */
  readonly isLive: boolean;
  readonly view: ResultsView;
  readonly onView: (view: ResultsView) => void;
  /** Whether the choices of the study are open over the balance. */
  readonly isReckoning: boolean;
  readonly onReckoning: (isOpen: boolean) => void;
  /** The operation that is looked at; its readings are open at the side. */
  readonly operationId: OperationId | null;
  readonly onOperation: (operationId: OperationId | null) => void;
  /** Opens somebody's day; with an observation, that one is looked for there. */
  readonly onOpenDay: (day: string, personId: PersonId, observationId?: ObservationId) => void;
  /** The view of norms, which another area brings. */
  readonly norms?: ReactNode;
  readonly onShowAll: () => void;
  readonly onBegin: () => void;
  readonly onOpenDemo?: () => void;
}

const LIVE_MS = 30_000;

/** Where the time of any people on any days went, each number with the observations behind it. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { filter, isLive, operationId, onOperation, onOpenDay } = props;
  const refetchInterval = isLive ? LIVE_MS : false;
  const query = useQuery({ ...photoQuery(filter), refetchInterval });
  const [looked, setLooked] = useState<Figure | null>(null);
  const [isPinned, setPinned] = useState(false);
  const { data: photo } = query;
  if (query.error) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (!photo) return <Loading rows={12} />;
  if (photo.ms === 0 && props.view !== 'sampling') return <NoResults {...props} />;
  const figure: Figure | null = operationId === null ? looked : { kind: 'operation', operationId };
  const look = (next: Figure | null): void => {
    const isOperation = next?.kind === 'operation';
    setLooked(isOperation ? null : next);
    if (isOperation) onOperation(next.operationId);
    else if (operationId !== null) onOperation(null);
  };
  const panel = { photo, isPinned, onPin: setPinned, onClose: () => look(null), onOpenDay };
  return (
    <div className={classes['root']} data-stale={query.isPlaceholderData}>
      <div className={classes['view']}>
        <ResultsViews view={props.view} onView={props.onView} />
        <ShownView
          {...props}
          photo={photo}
          refetchInterval={refetchInterval}
          figure={figure}
          onFigure={look}
        />
      </div>
      {figure ? <FigurePanel {...panel} figure={figure} filter={filter} /> : null}
    </div>
  );
}

interface ShownViewProps extends ResultsScreenProps {
  readonly photo: Photo;
  readonly refetchInterval: number | false;
  readonly figure: Figure | null;
  readonly onFigure: (figure: Figure) => void;
}

/** The view that was chosen. */
function ShownView({ view, photo, figure, onFigure, ...props }: ShownViewProps) {
  const { filter, refetchInterval, onOpenDay } = props;
  switch (view) {
    case 'overview':
      return <Results {...{ photo, filter, figure, onFigure, onOpenDay }} />;
    case 'people':
      return <PeopleView {...{ photo, filter, refetchInterval, onFigure }} />;
    case 'photograph':
      return <PhotographView {...{ photo, filter, refetchInterval, onOpenDay }} />;
    case 'balance':
      return (
        <BalanceView
          {...{ photo, filter, refetchInterval, onFigure }}
          isReckoning={props.isReckoning}
          onReckoning={props.onReckoning}
        />
      );
    case 'sampling':
      return <SamplingView {...{ filter, refetchInterval, onOpenDay }} />;
    case 'norms':
      return props.norms;
    default:
      return assertNever(view);
  }
}

interface FigurePanelProps extends Omit<
  ComponentProps<typeof ObservationsPanel>,
  'title' | 'filter' | 'onOpenDay'
> {
  readonly onOpenDay: ResultsScreenProps['onOpenDay'];
  readonly figure: Figure;
  readonly filter: ResultsFilter;
}

/** What stands behind a figure: the readings of an operation, or a list of observations. */
function FigurePanel({ figure, filter, ...panel }: FigurePanelProps) {
  const title = useFigureTitle()(figure, panel.photo);
  return figure.kind === 'operation' ? (
    <OperationPanel
      key={figure.operationId}
      {...panel}
      title={title}
      choice={{ ...filter, operationId: figure.operationId }}
    />
  ) : (
    <ObservationsPanel {...panel} title={title} filter={behind(figure, panel.photo, filter)} />
  );
}
