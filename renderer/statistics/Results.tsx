import type { PersonId } from '#shared/recording/person.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import type { Figure } from './behind.ts';
import { BeliefSection } from './belief/BeliefSection.tsx';
import { DaysSection } from './DaysSection.tsx';
import { KindSection } from './KindSection.tsx';
import { OperationCharts } from './OperationCharts.tsx';
import { OperationsSection } from './OperationsSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { ResultsHeader } from './ResultsHeader.tsx';
import type { ResultsFilter } from './statistics-queries.ts';

interface ResultsProps {
  readonly photo: Photo;
  readonly filter: ResultsFilter;
  /** The figure whose observations are open. */
  readonly figure: Figure | null;
  readonly onFigure: (figure: Figure) => void;
  readonly onOpenDay: (day: string, personId: PersonId) => void;
}

/** The finding, then what it rests on: kinds, operations, people, days. */
export function Results({ photo, filter, figure, onFigure, onOpenDay }: ResultsProps) {
  const isComparison = filter.personId === null && photo.people.length > 1;
  return (
    <>
      <ResultsHeader photo={photo} filter={filter} onFigure={onFigure} />
      <KindSection photo={photo} onFigure={onFigure} />
      <BeliefSection filter={filter} />
      <OperationsSection photo={photo} filter={filter} figure={figure} onFigure={onFigure} />
      <OperationCharts photo={photo} onFigure={onFigure} />
      {isComparison ? <PeopleSection photo={photo} figure={figure} onFigure={onFigure} /> : null}
      <DaysSection photo={photo} hasNames={isComparison} onOpenDay={onOpenDay} />
    </>
  );
}
