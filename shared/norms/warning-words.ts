import { assertNever } from '../lib/assert.ts';
import { formatNumber, formatShare } from '../lib/format.ts';
import type { Locale } from '../lib/locale.ts';
import type { Words } from '../lib/texts.ts';
import type { NormWarning } from './norms-view.ts';

interface WarningWords extends Words {
  readonly nameOf: (operationId: string) => string;
}

type ReadingsWarning = Extract<
  NormWarning,
  { readonly kind: 'cleaned' | 'unstable' | 'not-cleaned' | 'naive' }
>;
type OtherWarning = Exclude<NormWarning, ReadingsWarning>;

/** What must be known beside the figures, in a sentence or two. */
export function warningWords(words: WarningWords, warning: NormWarning): string {
  return isOfReadings(warning) ? readingsWords(words, warning) : otherWords(words, warning);
}

const OF_READINGS: ReadonlySet<NormWarning['kind']> = new Set<ReadingsWarning['kind']>([
  'cleaned',
  'unstable',
  'not-cleaned',
  'naive',
]);

const isOfReadings = (warning: NormWarning): warning is ReadingsWarning =>
  OF_READINGS.has(warning.kind);

function otherWords({ t, locale, nameOf }: WarningWords, warning: OtherWarning): string {
  switch (warning.kind) {
    case 'individual':
      return t('norms.warning.individual', { count: warning.people });
    case 'not-approved':
      return t('norms.warning.notApproved', { count: warning.operations });
    case 'median':
      return t('norms.warning.median', { share: formatShare(locale, warning.times - 1) });
    case 'counted-twice':
      return t('norms.warning.countedTwice', { index: warning.timeIndex });
    case 'random-arrivals':
      return t('norms.warning.random', { names: warning.operations.map(nameOf).join(', ') });
    case 'preliminary-calendar':
      return t('norms.warning.preliminary', { year: plainYear(locale, warning.year) });
    case 'no-calendar':
      return t('norms.warning.noCalendar', { year: plainYear(locale, warning.year) });
    case 'no-fund':
      return t('norms.warning.noFund');
    case 'no-factor':
      return t('norms.warning.noFactor');
    default:
      return assertNever(warning);
  }
}

/** What the study's choices did to the readings. */
function readingsWords({ t, locale }: Words, warning: ReadingsWarning): string {
  switch (warning.kind) {
    case 'cleaned':
      return t('cleaned.warning.cleaned', {
        count: warning.operations,
        readings: formatNumber(locale, warning.readings),
        share: formatShare(locale, warning.times),
      });
    case 'unstable':
      return t('cleaned.warning.unstable', { count: warning.operations });
    case 'not-cleaned':
      return t('cleaned.warning.notCleaned', { count: warning.operations });
    case 'naive':
      return t('cleaned.warning.naive');
    default:
      return assertNever(warning);
  }
}

/** A year has no thousands to be set apart. */
const plainYear = (locale: Locale, year: number): string =>
  formatNumber(locale, year).replaceAll(/\D/g, '');
