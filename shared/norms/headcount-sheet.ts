import type { ChartCell, ChartTable } from '../lib/chart-table.ts';
import { formatNumber } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import { hoursWords, personsWords } from './norm-words.ts';
import type { NormsView } from './norms-view.ts';

type Line = readonly [
  symbol: string,
  name: string,
  formula: string,
  substitution: string,
  value: string,
];

/** The way from norms to persons, each step with its formula and with the numbers in it. */
export function headcountSheet(words: Words, view: NormsView): ChartTable {
  const { t } = words;
  const head = (id: 'symbol' | 'name' | 'formula' | 'substitution' | 'value'): string =>
    t(`statistics.balance.columns.${id}`);
  const lines = [
    ...allowanceLines(words, view),
    ...fundLines(words, view),
    ...personLines(words, view),
  ];
  return {
    columns: [
      { header: head('symbol') },
      { header: head('name') },
      { header: head('formula') },
      { header: head('substitution') },
      { header: head('value'), isFigure: true },
    ],
    rows: lines.map((line) => line.map((text): ChartCell => ({ text, value: text }))),
  };
}

const FACTORS = { job: '1 + A', workday: '1 / (1 − A)' } as const;

function allowanceLines({ t, locale }: Words, { allowance, correction, plan }: NormsView): Line[] {
  const { base, share, factor, otherFactor } = allowance;
  const ratio = (value: number | null): string =>
    value === null ? '—' : formatNumber(locale, value, 4);
  const put = (which: 'job' | 'workday'): string =>
    FACTORS[which].replace('A', formatNumber(locale, share, 4));
  const other = base === 'job' ? 'workday' : 'job';
  const rest = plan.restIn === 'correction' ? plan.restPercent : 0;
  const parts = [plan.unnormedPercent, rest].map((each) => formatNumber(locale, each / 100, 4));
  return [
    ['AF', t(`norms.formula.allowance.${base}`), FACTORS[base], put(base), ratio(factor)],
    [
      'AF′',
      t(`norms.formula.otherAllowance.${other}`),
      FACTORS[other],
      put(other),
      ratio(otherFactor),
    ],
    [
      'Кр',
      t('norms.formula.correction'),
      t('norms.formula.correctionOf'),
      `1 + ${parts.join(' + ')}`,
      ratio(correction),
    ],
  ];
}

function fundLines(words: Words, { fund }: NormsView): Line[] {
  if (!fund) return [];
  const { t, locale } = words;
  const hours = (value: number): string => hoursWords(words, value);
  const { nominalHours, absenceHours, effectiveHours, absenceCoefficient, convention } = fund;
  const effective: Line = [
    'Фэф',
    t('norms.formula.effective'),
    t('norms.formula.effectiveOf'),
    `${hours(nominalHours)} − ${hours(absenceHours)}`,
    hours(effectiveHours),
  ];
  if (absenceCoefficient === null) return [effective];
  const isByFunds = convention === 'nominal-by-funds';
  return [
    effective,
    [
      'Кн',
      t('norms.formula.absence'),
      isByFunds ? 'Фном / Фэф' : t('norms.formula.byAbsences'),
      isByFunds
        ? `${hours(nominalHours)} / ${hours(effectiveHours)}`
        : `1 + ${hours(absenceHours)} / ${hours(nominalHours)}`,
      formatNumber(locale, absenceCoefficient, 4),
    ],
  ];
}

function personLines(words: Words, view: NormsView): Line[] {
  const { headcount, fund, correction, staff } = view;
  if (!headcount || !fund) return [];
  const { t, locale } = words;
  const { labourHours, staffUnits, load } = headcount;
  const work = `${hoursWords(words, labourHours)} × ${formatNumber(locale, correction, 4)}`;
  const time = `${personsWords(words, staff)} × ${hoursWords(words, fund.effectiveHours)}`;
  const line = (
    id: 'labour' | 'units' | 'load',
    symbol: string,
    [formula, substitution, value]: readonly [string, string, string],
  ): Line => [symbol, t(`norms.formula.${id}`), formula, substitution, value];
  return [
    line('labour', 'Т', ['Σ Нвр · V', t('norms.formula.labourOf'), hoursWords(words, labourHours)]),
    ...presentLines(words, view, `${work} / ${hoursWords(words, fund.usedHours)}`),
    line('units', '', [t('norms.formula.unitsOf'), '', personsWords(words, staffUnits)]),
    line('load', 'Кзагр', ['Т · Кр / (Ч · Фэф)', `${work} / (${time})`, personsWords(words, load)]),
  ];
}

/** Present and listed persons; with an effective fund only the listed ones. */
function presentLines(words: Words, { headcount, fund }: NormsView, division: string): Line[] {
  if (!headcount || !fund) return [];
  const { t, locale } = words;
  const { present, listed, low, high } = headcount;
  const persons = (value: number | null): string => personsWords(words, value);
  const range = low === null || high === null ? '' : ` (${persons(low)}–${persons(high)})`;
  const value = persons(listed) + range;
  const coefficient = fund.absenceCoefficient;
  const name = t('norms.formula.listed');
  if (present === null || coefficient === null) {
    return [['Нч', name, 'Т · Кр / Фэф', division, value]];
  }
  const product = `${persons(present)} × ${formatNumber(locale, coefficient, 4)}`;
  return [
    ['Нч', t('norms.formula.present'), 'Т · Кр / Фрв', division, persons(present)],
    ['Нсп', name, 'Нч · Кн', product, value],
  ];
}
