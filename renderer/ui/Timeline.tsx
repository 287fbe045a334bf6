import { VisuallyHidden } from '@mantine/core';
import { useResizeObserver } from '@mantine/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { formatExactTime, formatTime } from '#shared/lib/format.ts';

import { useLocale } from '../lib/i18n.ts';
import { areasOf } from './timeline/aggregate.ts';
import { blockWords } from './timeline/block-words.ts';
import type { TimelineMark } from './timeline/blocks.ts';
import type { TimelineProps } from './timeline/timeline-props.ts';
import { TimelineDrawing } from './timeline/TimelineDrawing.tsx';
import { TimelineFooter } from './timeline/TimelineFooter.tsx';
import { useTimeline } from './timeline/use-timeline.ts';

import classes from './Timeline.module.css';

const NO_MARKS: readonly TimelineMark[] = [];
/** Until the surface is measured; also where nothing can be measured. */
const FIRST_WIDTH = 800;

/** A day as a line: zoom by wheel, + and −; drag to pan; every block and edge by keyboard too. */
export function Timeline(props: TimelineProps) {
  const { selection, zone, now, marks = NO_MARKS } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const [frame, { width }] = useResizeObserver<HTMLDivElement>();
  const model = useTimeline(props, Math.floor(width) || FIRST_WIDTH);
  const { cursor, draft, scale, blocks, keys } = model;
  const words = cursor && blockWords(cursor, marks, { t, locale, zone });
  const moved =
    draft && t(`ui.timeline.edge.${draft.edge}`, { time: formatExactTime(locale, draft.at, zone) });
  const label = t('ui.timeline.label', {
    from: formatTime(locale, props.from, zone),
    to: formatTime(locale, props.to, zone),
  });
  return (
    <div className={classes['root']}>
      <div
        ref={frame}
        className={classes['frame']}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a list that is drawn, not written
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-multiselectable
        aria-activedescendant={id}
        onKeyDown={keys.onKeyDown}
        onKeyUp={keys.onKeyUp}
        onBlur={keys.onBlur}
      >
        <VisuallyHidden>
          {/* The drawing is silent; this is the block that the keys have reached. */}
          <div
            id={id}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- belongs to the listbox above
            role="option"
            aria-selected={cursor !== undefined && selection.includes(cursor.key)}
            aria-posinset={cursor ? blocks.indexOf(cursor) + 1 : undefined}
            aria-setsize={blocks.length}
          >
            {words ?? t('ui.timeline.empty')}
          </div>
        </VisuallyHidden>
        <TimelineDrawing
          {...model}
          areas={areasOf(blocks, scale)}
          zone={zone}
          marks={marks}
          selection={selection}
          now={now}
          onPoint={props.onPoint}
        />
      </div>
      <TimelineFooter view={model.view} bounds={model.bounds} words={moved ?? words ?? ''} />
    </div>
  );
}
