import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { SourceSoFar } from '#shared/reports/build-part.ts';
import { reportFinding } from '#shared/reports/report-heading.ts';
import type { ReportSource } from '#shared/reports/report-source.ts';
import { shareMeaning } from '#shared/statistics/estimate-words.ts';
import type { StudyPatch } from '#shared/studies/study.ts';

import { useLocale } from '../lib/i18n.ts';
import type { Figure } from '../statistics/behind.ts';
import { HeadlineDefinition } from '../statistics/HeadlineDefinition.tsx';
import type { ResultsFilter } from '../statistics/statistics-queries.ts';
import { PartsChoice } from './PartsChoice.tsx';
import { ReportHeading } from './ReportHeading.tsx';
import { ReportParts } from './ReportParts.tsx';
import { TextField } from './TextField.tsx';
import { useSavePdf } from './use-save-pdf.ts';

import classes from './Report.module.css';

interface ReportProps {
  readonly source: SourceSoFar & Pick<ReportSource, 'photo' | 'balance' | 'study' | 'catalogue'>;
  /** Nothing is printed while figures are on their way. */
  readonly isOnItsWay: boolean;
  readonly filter: ResultsFilter;
  readonly today: string;
  readonly onFigure: (figure: Figure) => void;
  readonly onChange: (name: string, patch: StudyPatch) => void;
}

const LONGEST_CONCLUSIONS = 5000;
const SIGNATURES = ['observer', 'head', 'economist', 'acquainted'] as const;

/** The whole report, in the order in which a labour economist looks for its parts. */
export function Report(props: ReportProps) {
  const { source, isOnItsWay, filter, today, onFigure, onChange } = props;
  const { photo, balance, study } = source;
  const { t } = useTranslation();
  const locale = useLocale();
  const { save, isSaving } = useSavePdf();
  const { leftOut } = study.report;
  const person = filter.personId === null ? undefined : photo.people[0]?.name;
  return (
    <article className={classes['paper']}>
      <div className={classes['head']}>
        <h1 className={classes['finding']}>{reportFinding({ t, locale }, photo)}</h1>
        <Button
          className={classes['screenOnly'] ?? ''}
          loading={isSaving}
          disabled={isOnItsWay}
          title={isOnItsWay ? t('reports.parts.wait') : undefined}
          onClick={() => save([t('reports.file'), person, today].filter(Boolean).join(' '))}
        >
          {t('reports.save')}
        </Button>
      </div>
      <PartsChoice
        leftOut={leftOut}
        onLeaveOut={(next) => onChange(t('reports.parts.choose'), { report: { leftOut: next } })}
      />
      <div>
        <p className={classes['text']}>{shareMeaning({ t, locale }, photo.nonResultShare)}</p>
        <HeadlineDefinition photo={photo} onFigure={onFigure} />
      </div>
      <ReportHeading
        photo={photo}
        balance={balance}
        texts={study.report}
        today={today}
        onTexts={(name, report) => onChange(name, { report })}
      />
      <ReportParts source={source} leftOut={leftOut} />
      <section>
        <h2 className={classes['title']}>{t('reports.conclusions')}</h2>
        <TextField
          isLong
          label={t('reports.conclusions')}
          placeholder={t('reports.placeholder.conclusions')}
          maxLength={LONGEST_CONCLUSIONS}
          text={study.report.conclusions}
          onText={(conclusions) => onChange(t('reports.conclusions'), { report: { conclusions } })}
        />
      </section>
      <ul className={classes['signatures']}>
        {SIGNATURES.map((each) => (
          <li key={each}>{t(`reports.signature.${each}`)}</li>
        ))}
      </ul>
    </article>
  );
}
