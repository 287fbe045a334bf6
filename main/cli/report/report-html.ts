import type { Words } from '#shared/lib/texts.ts';
import { buildPart } from '#shared/reports/build-part.ts';
import { definitionText, reportFacts, reportFinding } from '#shared/reports/report-heading.ts';
import type { ReportPart, ReportTable } from '#shared/reports/report-part.ts';
import { type ReportSource, reportWords } from '#shared/reports/report-source.ts';
import { shareMeaning } from '#shared/statistics/estimate-words.ts';
import { REPORT_PARTS } from '#shared/studies/report-parts.ts';

import { PRINT_STYLE } from './print-style.ts';

const LINES = ['organisation', 'position', 'observer'] as const;
const SIGNATURES = ['observer', 'head', 'economist', 'acquainted'] as const;

/** The report as one file that can be opened and printed anywhere: no script, nothing from elsewhere. */
export function reportHtml(words: Words, source: ReportSource, today: string): string {
  const { t, locale } = words;
  const { photo, study, catalogue } = source;
  const named = reportWords(words, catalogue);
  const parts = REPORT_PARTS.filter((id) => !study.report.leftOut.includes(id)).flatMap(
    (id) => buildPart(named, source, id) ?? [],
  );
  const title = reportFinding(words, photo);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${t('reports.file')}: ${title}`)}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${paragraph(shareMeaning(words, photo.nonResultShare))}
${paragraph(definitionText(words, photo))}
${headingHtml(words, source, today)}
${parts.map(partHtml).join('\n')}
<section>
<h2>${escaped(t('reports.conclusions'))}</h2>
<div class="conclusions">${escaped(study.report.conclusions)}</div>
</section>
<ul class="signatures">
${SIGNATURES.map((each) => `<li>${escaped(t(`reports.signature.${each}`))}</li>`).join('\n')}
</ul>
</main>
</body>
</html>
`;
}

function headingHtml(words: Words, source: ReportSource, today: string): string {
  const { t } = words;
  const written = LINES.map((line) => ({
    name: t(`reports.heading.${line}`),
    text: source.study.report[line],
  }));
  const facts = [...written, ...reportFacts(words, source, today)].map(
    ({ name, text }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(text)}</dd></div>`,
  );
  return `<dl>\n${facts.join('\n')}\n</dl>`;
}

function partHtml({ id, title, paragraphs, tables }: ReportPart): string {
  const isAlone = tables.length === 1;
  return [
    `<section id="${id}">`,
    `<h2>${escaped(title)}</h2>`,
    ...paragraphs.map(paragraph),
    ...tables.map((table) => tableHtml(table, isAlone)),
    '</section>',
  ].join('\n');
}

function tableHtml({ title, note, table }: ReportTable, isAlone: boolean): string {
  const figure = table.columns.map(({ isFigure }) => (isFigure === true ? ' class="figure"' : ''));
  const head = table.columns.map(
    ({ header }, nth) => `<th scope="col"${figure[nth] ?? ''}>${escaped(header)}</th>`,
  );
  const rows = table.rows.map((row) => {
    const cells = row.map(({ text }, nth) => `<td${figure[nth] ?? ''}>${escaped(text)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    ...(isAlone ? [] : [`<h3>${escaped(title)}</h3>`]),
    ...(note === undefined ? [] : [paragraph(note)]),
    `<table aria-label="${escaped(title)}">`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What people wrote stays text. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
