import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { reportFacts } from '#shared/reports/report-heading.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import type { ReportTexts } from '#shared/studies/report-texts.ts';

import { useLocale } from '../lib/i18n.ts';
import { TextField } from './TextField.tsx';

import classes from './Report.module.css';

interface ReportHeadingProps {
  readonly photo: Photo;
  readonly balance: StudyBalance;
  readonly texts: ReportTexts;
  readonly today: string;
  readonly onTexts: (name: string, texts: Partial<ReportTexts>) => void;
}

const LINES = ['organisation', 'position', 'observer'] as const;
const LONGEST = 200;

/** What was observed, where, by whom, when, how, and how much of it. */
export function ReportHeading({ photo, balance, texts, today, onTexts }: ReportHeadingProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <dl className={classes['heading']}>
      {LINES.map((line) => (
        <Fact key={line} name={t(`reports.heading.${line}`)}>
          <TextField
            label={t(`reports.heading.${line}`)}
            placeholder={t(`reports.placeholder.${line}`)}
            maxLength={LONGEST}
            text={texts[line]}
            onText={(text) => onTexts(t(`reports.heading.${line}`), { [line]: text })}
          />
        </Fact>
      ))}
      {reportFacts({ t, locale }, { photo, balance }, today).map(({ name, text }) => (
        <Fact key={name} name={name}>
          {text}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
