import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay, formatNumber } from '#shared/lib/format.ts';
import type { ObservationId } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import type { Course } from '#shared/statistics/time-study.ts';

import { useLocale } from '../../lib/i18n.ts';
import { ControlChart } from '../../ui/charts/lazy-charts.tsx';
import { type CourseKind, courseItems, courseTable, courseTitle, KINDS } from './course-words.ts';

interface CourseChartProps {
  readonly course: Course;
  readonly people: Photo['people'];
  readonly onOpenDay: (day: string, personId: PersonId, observationId?: ObservationId) => void;
}

const MINUTE = 60_000;

/** Lengths in the order of time under the limits of chance: single ones, their moving ranges, or their moving average. */
export function CourseChart({ course, people, onOpenDay }: CourseChartProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [kind, setKind] = useState<CourseKind>('individual');
  const words = { t, locale, names: new Map(people.map((each) => [each.personId, each.name])) };
  const items = courseItems(words, course, kind);
  const pick = (id: string): void => {
    const found = course.items[Number(id)];
    if (found) onOpenDay(found.day, found.personId, found.observationId ?? undefined);
  };
  const dayAt = (place: number): string =>
    formatDay(locale, course.items.at(place)?.day ?? '', 'short');
  return (
    <div>
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label={t('timeStudy.course.kindLabel')}
        value={kind}
        onChange={setKind}
        data={KINDS.map((value) => ({ value, label: t(`timeStudy.course.kinds.${value}`) }))}
      />
      <ControlChart
        title={courseTitle(words, course, items)}
        note={t(`timeStudy.course.notes.${kind}`)}
        table={courseTable(words, course, kind)}
        caption={kind === 'range' ? t('timeStudy.course.times') : t('format.minute')}
        items={items}
        center={kind === 'range' ? course.rangeCenter : course.center / MINUTE}
        numberOf={(value) => formatNumber(locale, value, 2)}
        ends={[dayAt(0), dayAt(-1)]}
        onPick={pick}
      />
    </div>
  );
}
