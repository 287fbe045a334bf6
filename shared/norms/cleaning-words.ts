import { assertNever } from '../lib/assert.ts';
import { formatNumber, NO_VALUE } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import { estimateWords } from './norm-words.ts';
import type { NormLine } from './norms-view.ts';

/** What the study's cleaning did to the readings of a norm; undefined where it cleans nothing. */
export function normCleaningWords(words: Words, line: NormLine): string | undefined {
  const { t, locale } = words;
  const { cleaning } = line;
  switch (cleaning.kind) {
    case 'none':
      return undefined;
    case 'no-norm':
      return t('cleaned.noNorm');
    case 'too-long':
      return t('cleaned.tooLong', { most: formatNumber(locale, cleaning.most) });
    case 'cleaned':
      return cleanedWords(words, line, cleaning);
    default:
      return assertNever(cleaning);
  }
}

type Cleaned = Extract<NormLine['cleaning'], { readonly kind: 'cleaned' }>;

function cleanedWords(words: Words, line: NormLine, cleaning: Cleaned): string {
  const { t, locale } = words;
  const { leftOut, rule, stabilityBefore, stabilityAfter, verdict } = cleaning;
  const ratio = (value: number | null): string =>
    value === null ? NO_VALUE : formatNumber(locale, value, 1, true);
  const named = {
    rule: t(`studies.options.${rule}`),
    all: formatNumber(locale, line.observations),
    stability: ratio(stabilityBefore),
  };
  const what =
    leftOut === 0
      ? t('cleaned.keepsAll', named)
      : t('cleaned.leavesOut', {
          ...named,
          count: leftOut,
          raw: estimateWords(words, line.observed),
          time: estimateWords(words, line.basis.time),
          after: ratio(stabilityAfter),
        });
  return verdict === 'repeat' ? `${what} ${t('cleaned.repeat')}` : what;
}
