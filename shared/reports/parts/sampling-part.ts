import { formatNumber, formatShare } from '../../lib/format.ts';
import { shareMeaning } from '../../statistics/estimate-words.ts';
import { answersSheet, sharesSheet } from '../../statistics/sampling/check-sheets.ts';
import { sampledSheet } from '../../statistics/sampling/sampled-sheet.ts';
import type { SamplingResults } from '../../statistics/sampling/sampling-results.ts';
import {
  agreementWords,
  endingWords,
  samplingFinding,
} from '../../statistics/sampling/sampling-words.ts';
import { nothing, type PartContent, type ReportTable } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** Work sampling: shares with both intervals and the moments each needs, and self-timing checked by the answers. */
export function samplingPart(
  words: ReportWords,
  { sampling }: Pick<ReportSource, 'sampling'>,
): PartContent {
  const { t } = words;
  if (sampling.moments === 0) return nothing(t('reports.parts.sampling.empty'));
  const { share } = sampling.nonResult;
  return {
    paragraphs: [
      `${samplingFinding(words, sampling)}. ${shareMeaning(words, share)}`,
      endingWords(words, sampling),
    ],
    tables: [...shareTables(words, sampling), ...checkTables(words, sampling)],
  };
}

function shareTables(words: ReportWords, results: SamplingResults): ReportTable[] {
  const { t, locale, nameOf } = words;
  const { operations, kinds, moments, error, errorKind, level } = results;
  const confidence = operations.find(({ required }) => required)?.required?.confidence ?? level;
  return [
    {
      title: t('sampling.shares'),
      note: t('sampling.sharesNote', {
        error: t(`sampling.${errorKind}`, { n: formatNumber(locale, error * 100, 1) }),
        level: formatNumber(locale, confidence * 100, 1),
      }),
      table: sampledSheet(
        words,
        operations.map((row) => ({ ...row, name: nameOf(row.operationId) })),
        moments,
      ),
    },
    {
      title: t('sampling.byKind'),
      table: sampledSheet(
        words,
        kinds.map((row) => ({ ...row, name: t(`kind.${row.kind}`) })),
        moments,
      ),
    },
  ];
}

function checkTables(words: ReportWords, { check }: SamplingResults): ReportTable[] {
  const { t, locale } = words;
  if (check.pings === 0) return [];
  const share = formatShare(locale, check.sameKind.value ?? 0);
  return [
    {
      title: t('sampling.check'),
      note: `${t('sampling.checkHeadline', { share })}. ${agreementWords(words, check)}`,
      table: sharesSheet(words, check.rows),
    },
    { title: t('sampling.confusion'), table: answersSheet(words, check.rows) },
  ];
}
