import type { ChartCell, ChartTable } from '#shared/lib/chart-table.ts';
import { formatDay, formatNumber, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { Course, CourseItem } from '#shared/statistics/time-study.ts';

import type { ControlItem } from '../../ui/charts/ControlDrawing.tsx';

/** What of the readings the chart shows. */
export const KINDS = ['individual', 'range', 'average'] as const;
export type CourseKind = (typeof KINDS)[number];

/** Texts, and the names of people. */
export interface CourseWords extends Words {
  readonly names: ReadonlyMap<PersonId, string>;
}

const MINUTE = 60_000;

/** The places of the chart in minutes, or of ranges in times; the id is the place among the readings. */
export function courseItems(
  words: CourseWords,
  { items }: Course,
  kind: CourseKind,
): ControlItem[] {
  const unit = kind === 'range' ? 1 : MINUTE;
  return items.flatMap((item, place) => {
    const point = item[kind];
    if (!point) return [];
    const value = {
      value: point.value / unit,
      low: point.low / unit,
      high: point.high / unit,
      isOut: point.isOut,
    };
    return [
      { ...value, id: String(place), label: labelOf(words, item, { value: value.value, kind }) },
    ];
  });
}

function labelOf(
  { t, locale, names }: CourseWords,
  item: CourseItem,
  { value, kind }: { readonly value: number; readonly kind: CourseKind },
): string {
  const number = formatNumber(locale, value, 1, true);
  const what =
    kind === 'range'
      ? t('timeStudy.course.timesOf', { number })
      : `${number}\u00A0${t('format.minute')}`;
  return [formatDay(locale, item.day, 'short'), names.get(item.personId), what]
    .filter((each) => each !== undefined)
    .join(', ');
}

/** The finding: how many are out of the limits. */
export function courseTitle(
  { t, locale }: Words,
  { by }: Course,
  items: readonly ControlItem[],
): string {
  const out = items.filter(({ isOut }) => isOut).length;
  const all = t(by === 'reading' ? 'timeStudy.course.ofReadings' : 'timeStudy.course.ofDays', {
    count: items.length,
    n: formatNumber(locale, items.length),
  });
  return out === 0
    ? t('timeStudy.course.allIn', { all })
    : t('timeStudy.course.someOut', { count: out, n: formatNumber(locale, out), all });
}

/** The same numbers as a table. */
export function courseTable(words: CourseWords, course: Course, kind: CourseKind): ChartTable {
  const { t, locale, names } = words;
  const unit = kind === 'range' ? {} : { unit: t('format.minute') };
  const figure = (value: number | null, decimals: number): ChartCell =>
    value === null
      ? { text: NO_VALUE, value: '' }
      : {
          text: formatNumber(locale, value, decimals, true),
          value: Number(value.toFixed(3)),
        };
  const word = (text: string): ChartCell => ({ text, value: text });
  const scale = kind === 'range' ? 1 : MINUTE;
  const of = (value: number | undefined): number | null =>
    value === undefined ? null : value / scale;
  return {
    columns: [
      { header: t('statistics.columns.when') },
      { header: t('statistics.columns.person') },
      { header: t('statistics.columns.n'), isFigure: true },
      { header: t(`timeStudy.course.kinds.${kind}`), ...unit, isFigure: true },
      { header: t('timeStudy.course.low'), ...unit, isFigure: true },
      { header: t('timeStudy.course.high'), ...unit, isFigure: true },
      { header: t('timeStudy.course.out') },
    ],
    rows: course.items.map((item) => {
      const point = item[kind];
      return [
        { text: formatDay(locale, item.day, 'short'), value: item.day },
        word(names.get(item.personId) ?? ''),
        figure(item.readings, 0),
        figure(of(point?.value), 1),
        figure(of(point?.low), 1),
        figure(of(point?.high), 1),
        word(point?.isOut ? t('timeStudy.course.yes') : ''),
      ];
    }),
  };
}
