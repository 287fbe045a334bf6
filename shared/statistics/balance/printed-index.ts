import { TIME_INDICES, type TimeIndex } from '../../operations/time-index.ts';

/** Indices that forms and textbooks print for the same costs or for parts of them. */
const SYNONYMS: Readonly<Record<TimeIndex, readonly string[]>> = {
  ПЗ: [],
  ОП: ['О', 'ОС', 'В', 'ВСП'],
  ОБС: ['ОРМ', 'ОБ', 'ТО', 'ОО'],
  ПТ: [],
  ОТЛ: ['ОТД', 'ЛН'],
  НР: ['СР'],
  ПНТ: ['ПОТ', 'ПН'],
  НТД: ['ПНД', 'ПР'],
};

/** The time index that a sheet means, in whatever case; undefined when no form prints it. */
export function timeIndexOf(printed: string): TimeIndex | undefined {
  const word = printed.trim().toUpperCase();
  return TIME_INDICES.find((index) => index === word || SYNONYMS[index].includes(word));
}
