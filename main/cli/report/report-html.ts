import {
  escaped,
  factsHtml,
  pageHtml,
  paragraphHtml,
  partHtml,
} from '#shared/lib/page/page-html.ts';
import type { Words } from '#shared/lib/texts.ts';
import { buildPart } from '#shared/reports/build-part.ts';
import { definitionText, reportFacts, reportFinding } from '#shared/reports/report-heading.ts';
import { type ReportSource, reportWords } from '#shared/reports/report-source.ts';
import { shareMeaning } from '#shared/statistics/estimate-words.ts';
import { REPORT_PARTS } from '#shared/studies/report-parts.ts';

const LINES = ['organisation', 'position', 'observer'] as const;
const SIGNATURES = ['observer', 'head', 'economist', 'acquainted'] as const;

/** The report as one file that can be opened and printed anywhere. */
export function reportHtml(words: Words, source: ReportSource, today: string): string {
  const { t, locale } = words;
  const { photo, study, catalogue } = source;
  const named = reportWords(words, catalogue);
  const parts = REPORT_PARTS.filter((id) => !study.report.leftOut.includes(id)).flatMap(
    (id) => buildPart(named, source, id) ?? [],
  );
  const title = reportFinding(words, photo);
  return pageHtml({
    locale,
    title: `${t('reports.file')}: ${title}`,
    body: [
      `<h1>${escaped(title)}</h1>`,
      paragraphHtml(shareMeaning(words, photo.nonResultShare)),
      paragraphHtml(definitionText(words, photo)),
      headingHtml(words, source, today),
      ...parts.map(partHtml),
      '<section>',
      `<h2>${escaped(t('reports.conclusions'))}</h2>`,
      `<div class="conclusions">${escaped(study.report.conclusions)}</div>`,
      '</section>',
      '<ul class="signatures">',
      ...SIGNATURES.map((each) => `<li>${escaped(t(`reports.signature.${each}`))}</li>`),
      '</ul>',
    ],
  });
}

function headingHtml(words: Words, source: ReportSource, today: string): string {
  const { t } = words;
  const written = LINES.map((line) => ({
    name: t(`reports.heading.${line}`),
    text: source.study.report[line],
  }));
  return factsHtml([...written, ...reportFacts(words, source, today)]);
}
