import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Workday } from '#shared/workdays/workday.ts';

import { useOperations } from '../recording/use-operations.ts';
import { Timeline } from '../ui/Timeline.tsx';
import type { TimelineSegment } from '../ui/timeline/blocks.ts';
import type { View } from '../ui/timeline/scale.ts';
import { dayQuality } from './day-figures.ts';
import { timelineBounds, timelineSegments } from './day-timeline-model.ts';
import { GapPopover } from './GapPopover.tsx';
import type { DayEditing } from './use-day-editing.ts';
import { useDayNow } from './use-workday.ts';

import classes from './DayTimeline.module.css';

interface DayTimelineProps {
  readonly workday: Workday;
  readonly editing: DayEditing;
}

/** The day as a line: click a block to choose it, a gap to fill it, drag the edges of what is chosen. */
export function DayTimeline({ workday, editing }: DayTimelineProps) {
  const operations = useOperations();
  // The same array for the same day: the timeline keeps a dropped edge in its place until the segments are others.
  const segments = useMemo(
    () => timelineSegments(workday, operations),
    // oxlint-disable-next-line react/exhaustive-deps -- the catalogue's names change with the language and its edits
    [workday, operations.key],
  );
  return <LiveTimeline workday={workday} editing={editing} segments={segments} />;
}

interface LiveTimelineProps extends DayTimelineProps {
  readonly segments: readonly TimelineSegment[];
}

/** What runs grows with each second; only this is drawn anew. */
function LiveTimeline({ workday, editing, segments }: LiveTimelineProps) {
  const { t } = useTranslation();
  const now = useDayNow(workday);
  const [zoom, setZoom] = useState<View | null>(null);
  const bounds = timelineBounds(workday, now);
  const { gaps } = dayQuality(workday, now);
  const { canEdit, dialog, chooseSegments, repair } = editing;
  const view = zoom ?? bounds;
  const marks = workday.aways
    .filter(({ answer, end }) => answer === null && end !== null)
    .map(({ start }) => ({ at: start, label: t('workdays.awayMark') }));
  const move = (id: string, edge: 'start' | 'end', at: number): void => {
    const segment = workday.segments.find((each) => each.id === id);
    if (segment) repair({ kind: 'move-edge', segmentId: segment.id, edge, at });
  };
  return (
    <div className={classes['root']}>
      <Timeline
        {...bounds}
        zone={workday.zone}
        segments={segments}
        gaps={gaps}
        marks={marks}
        selection={editing.segmentIds}
        now={now}
        onPick={(id) => chooseSegments([id])}
        onSelect={chooseSegments}
        onPickGap={(gap) => editing.open({ kind: 'fill', gap })}
        onPoint={editing.setPointer}
        onZoom={(next) => setZoom(next.from <= bounds.from && next.to >= bounds.to ? null : next)}
        {...(canEdit && { onMoveEdge: move })}
      />
      {dialog?.kind === 'fill' ? (
        <GapPopover
          workday={workday}
          gap={dialog.gap}
          place={placeOf(dialog.gap, view)}
          onClose={editing.close}
        />
      ) : null}
    </div>
  );
}

/** Where the middle of a gap lies on the line, 0 to 1. */
function placeOf({ start, end }: { readonly start: number; readonly end: number }, view: View) {
  const middle = (Math.max(start, view.from) + Math.min(end, view.to)) / 2;
  return Math.max(0, Math.min(1, (middle - view.from) / (view.to - view.from)));
}
