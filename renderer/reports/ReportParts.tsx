import { useTranslation } from 'react-i18next';

import type { Catalogue } from '#shared/operations/operation.ts';
import { buildPart, type SourceSoFar } from '#shared/reports/build-part.ts';
import type { ReportPart } from '#shared/reports/report-part.ts';
import { type ReportWords, reportWords } from '#shared/reports/report-source.ts';
import { REPORT_PARTS, type ReportPartId } from '#shared/studies/report-parts.ts';

import { useLocale } from '../lib/i18n.ts';
import { Loading } from '../ui/Loading.tsx';
import { ReportSheet } from './ReportSheet.tsx';

import classes from './Report.module.css';

interface ReportPartsProps {
  readonly source: SourceSoFar & { readonly catalogue: Catalogue };
  readonly leftOut: readonly ReportPartId[];
}

/** The parts that were not left out, each as soon as its figures are there. */
export function ReportParts({ source, leftOut }: ReportPartsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = reportWords({ t, locale }, source.catalogue);
  return REPORT_PARTS.filter((id) => !leftOut.includes(id)).map((id) => (
    <Part key={id} id={id} words={words} source={source} />
  ));
}

interface PartProps {
  readonly id: ReportPartId;
  readonly words: ReportWords;
  readonly source: SourceSoFar;
}

function Part({ id, words, source }: PartProps) {
  const part = buildPart(words, source, id);
  const title = words.t(`reports.parts.${id}.title`);
  return (
    <section id={`report-${id}`} className={classes['part']} aria-label={title}>
      <h2 className={classes['title']}>{title}</h2>
      {part ? <PartContent part={part} /> : <Loading rows={4} />}
    </section>
  );
}

function PartContent({ part: { paragraphs, tables } }: { readonly part: ReportPart }) {
  return (
    <>
      {paragraphs.map((text) => (
        <p key={text} className={classes['text']}>
          {text}
        </p>
      ))}
      {tables.map((table) => (
        <ReportSheet key={table.title} {...table} isAlone={tables.length === 1} />
      ))}
    </>
  );
}
