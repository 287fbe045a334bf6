/** The figures of the work-day photograph that come with their formula. */
export const FORMULA_KEYS = [
  'use',
  'operative',
  'organisational-losses',
  'discipline-losses',
  'discipline-losses-and-excess-rest',
  'excess-rest',
  'non-productive',
  'compaction',
  'operative-norm',
  'growth-A',
  'growth-B',
  'growth-C',
] as const;

/** One of these figures. */
export type FormulaKey = (typeof FORMULA_KEYS)[number];

/** Symbols as the labour economist writes them, in every language. */
export const FORMULA_SYMBOLS: Readonly<Record<FormulaKey, string>> = {
  use: 'Ки',
  operative: 'Коп',
  'organisational-losses': 'Кпнт',
  'discipline-losses': 'Кнтд',
  'discipline-losses-and-excess-rest': 'Кнтд+',
  'excess-rest': 'Котл+',
  'non-productive': 'Кнр',
  compaction: 'Куп',
  'operative-norm': 'ОПн',
  'growth-A': 'Пт A',
  'growth-B': 'Пт B',
  'growth-C': 'Пт C',
};
