import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { formatAverages } from '#shared/lib/format.ts';
import { enoughOf } from '#shared/statistics/enough.ts';
import { enoughWords } from '#shared/statistics/estimate-words.ts';
import type { OperationReadings } from '#shared/statistics/operation-readings.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import type { TimeStudyResult } from '#shared/statistics/time-study.ts';

import { useLocale } from '../../lib/i18n.ts';
import { catalogueQuery } from '../../operations/catalogue-queries.ts';
import { Histogram } from '../../ui/charts/lazy-charts.tsx';
import { EnoughRing } from '../EnoughRing.tsx';
import { Section } from '../Section.tsx';
import { type OperationChoice, timeStudyQuery } from '../statistics-queries.ts';
import { ChronocardSection } from './ChronocardSection.tsx';
import { CourseChart } from './CourseChart.tsx';
import { FigureTable } from './FigureTable.tsx';
import { findingWords, fitWords, requiredWords } from './finding-words.ts';
import { MeanIntervals } from './MeanIntervals.tsx';
import { PeopleReadings } from './PeopleReadings.tsx';
import { ReadingsList, type ReadingsListProps } from './ReadingsList.tsx';

import classes from './OperationStudy.module.css';

interface OperationStudyProps {
  readonly choice: OperationChoice;
  readonly photo: Photo;
  readonly readings: OperationReadings;
  readonly list: Pick<
    ReadingsListProps,
    'label' | 'exclusions' | 'onExclude' | 'onRate' | 'onOpenDay'
  >;
  /** Opens the choices of the study. */
  readonly onReckoning: () => void;
}

/** The finding, then what it rests on: figures, spread, people, readings. */
export function OperationStudy(props: OperationStudyProps) {
  const { choice, photo, readings, list } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const { figures } = readings;
  const { data: study } = useQuery(timeStudyQuery(choice));
  if (figures.readings + readings.excluded === 0) {
    return <p className={classes['finding']}>{findingWords({ t, locale }, figures)}</p>;
  }
  return (
    <div className={classes['root']}>
      <Finding readings={readings} />
      <div>
        <FigureTable label={t('statistics.readings.figuresTitle')} readings={readings} />
        <p className={classes['note']}>{requiredWords({ t, locale }, figures)}</p>
      </div>
      {readings.bars.length > 0 ? <Spread choice={choice} readings={readings} /> : null}
      <MeanIntervals choice={choice} readings={figures.readings} />
      {study?.course ? (
        <CourseChart course={study.course} people={photo.people} onOpenDay={list.onOpenDay} />
      ) : null}
      {study ? <ChronocardSection card={study.card} onReckoning={props.onReckoning} /> : null}
      {readings.people.length > 1 ? (
        <Section title={t('statistics.readings.people')} note={t('statistics.comparisonNote')}>
          <PeopleReadings label={t('statistics.readings.people')} readings={readings} />
        </Section>
      ) : null}
      <Section title={list.label} note={t('statistics.readings.note')}>
        <ReadingsList
          {...list}
          choice={choice}
          readings={readings}
          people={photo.people}
          leftOut={leftOutOf(study)}
        />
      </Section>
    </div>
  );
}

function leftOutOf(study: TimeStudyResult | undefined): ReadonlySet<string> {
  const cleaning = study?.card.cleaning;
  return cleaning?.kind === 'cleaned'
    ? new Set(cleaning.leftOut.map(({ observationId }) => observationId))
    : NOTHING_LEFT_OUT;
}

const NOTHING_LEFT_OUT: ReadonlySet<string> = new Set();

/** Stays in sight while readings are excluded below. */
function Finding({ readings: { figures } }: { readonly readings: OperationReadings }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = enoughWords({ t, locale }, figures);
  return (
    <div className={classes['head']} aria-live="polite">
      <p className={classes['finding']}>{findingWords({ t, locale }, figures)}</p>
      <p className={classes['enough']}>
        <EnoughRing enough={enoughOf(figures)} /> {words}
      </p>
    </div>
  );
}

function Spread({ choice, readings }: Pick<OperationStudyProps, 'choice' | 'readings'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const operation = catalogue.operations.find(({ id }) => id === choice.operationId);
  const { quartiles } = readings.figures;
  return (
    <Histogram
      title={t('statistics.readings.spread', {
        range: quartiles ? formatAverages(locale, quartiles) : '',
      })}
      note={fitWords({ t, locale }, readings)}
      bars={readings.bars}
      curve={readings.fit.curve}
      kind={operation?.kind ?? 'support'}
      colourStep={operation?.colourStep ?? 0}
    />
  );
}
