import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatShare } from '#shared/lib/format.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import { shareMeaning } from '#shared/statistics/estimate-words.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import type { Study, StudyPatch } from '#shared/studies/study.ts';

import { useLocale } from '../lib/i18n.ts';
import type { Figure } from '../statistics/behind.ts';
import { HeadlineDefinition } from '../statistics/HeadlineDefinition.tsx';
import type { ResultsFilter } from '../statistics/statistics-queries.ts';
import { ReckoningText } from '../studies/ReckoningText.tsx';
import { ReportHeading } from './ReportHeading.tsx';
import { ReportTables } from './ReportTables.tsx';
import { TextField } from './TextField.tsx';
import { useSavePdf } from './use-save-pdf.ts';

import classes from './Report.module.css';

interface ReportProps {
  readonly photo: Photo;
  readonly balance: StudyBalance;
  readonly study: Study;
  readonly filter: ResultsFilter;
  readonly today: string;
  readonly onFigure: (figure: Figure) => void;
  readonly onChange: (name: string, patch: StudyPatch) => void;
}

const LONGEST_CONCLUSIONS = 5000;
const SIGNATURES = ['observer', 'head', 'economist', 'acquainted'] as const;

/** The whole report, in the order in which a labour economist looks for its parts. */
export function Report({ photo, balance, study, filter, today, onFigure, onChange }: ReportProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { save, isSaving } = useSavePdf();
  const share = photo.nonResultShare;
  const person = filter.personId === null ? undefined : photo.people[0]?.name;
  return (
    <article className={classes['paper']}>
      <div className={classes['head']}>
        <h1 className={classes['finding']}>
          {share.value === null
            ? t('statistics.noHeadline')
            : t('statistics.headline', { share: formatShare(locale, share.value) })}
        </h1>
        <Button
          className={classes['screenOnly'] ?? ''}
          loading={isSaving}
          onClick={() => save([t('reports.file'), person, today].filter(Boolean).join(' '))}
        >
          {t('reports.save')}
        </Button>
      </div>
      <div>
        <p className={classes['text']}>{shareMeaning({ t, locale }, share)}</p>
        <HeadlineDefinition photo={photo} onFigure={onFigure} />
      </div>
      <ReportHeading
        photo={photo}
        balance={balance}
        texts={study.report}
        today={today}
        onTexts={(name, report) => onChange(name, { report })}
      />
      <ReportTables photo={photo} balance={balance} study={study} />
      <section>
        <h2 className={classes['title']}>{t('statistics.balance.inForce')}</h2>
        <ReckoningText study={study} />
      </section>
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
