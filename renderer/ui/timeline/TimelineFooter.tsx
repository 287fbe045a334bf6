import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { IconMinus, IconPlus, IconZoomReset } from '../icons.ts';
import type { View } from './scale.ts';
import type { TimelineView } from './use-timeline-view.ts';

import classes from '../Timeline.module.css';

interface TimelineFooterProps {
  readonly view: TimelineView;
  readonly bounds: View;
  /** What is chosen, or where its edge goes. */
  readonly words: string;
}

const ZOOM = 1.5;

/** What is chosen, which part of the day is seen, and how to see more or less of it. */
export function TimelineFooter({ view, bounds, words }: TimelineFooterProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['footer']}>
      <output className={classes['chosenWords']}>{words}</output>
      <Overview view={view.view} bounds={bounds} />
      <ZoomButton
        label={t('ui.timeline.zoomOut')}
        isOff={!view.isZoomed}
        onClick={() => view.zoomBy(ZOOM)}
      >
        <IconMinus size={14} />
      </ZoomButton>
      <ZoomButton label={t('ui.timeline.zoomIn')} onClick={() => view.zoomBy(1 / ZOOM)}>
        <IconPlus size={14} />
      </ZoomButton>
      <ZoomButton label={t('ui.timeline.zoomReset')} isOff={!view.isZoomed} onClick={view.reset}>
        <IconZoomReset size={14} />
      </ZoomButton>
    </div>
  );
}

interface OverviewProps {
  readonly view: View;
  readonly bounds: View;
}

const OVERVIEW_WIDTH = 96;

/** A small map: how much of the day is seen, and where it lies. */
function Overview({ view, bounds }: OverviewProps) {
  const perMs = OVERVIEW_WIDTH / (bounds.to - bounds.from);
  const width = Math.max(6, (view.to - view.from) * perMs);
  const x = Math.min(OVERVIEW_WIDTH - width, (view.from - bounds.from) * perMs);
  return (
    <svg className={classes['overview']} width={OVERVIEW_WIDTH} height={6} aria-hidden>
      <rect className={classes['overviewTrack']} width={OVERVIEW_WIDTH} height={6} rx={3} />
      <rect className={classes['overviewThumb']} x={x} width={width} height={6} rx={3} />
    </svg>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function ZoomButton({ label, isOff = false, onClick, children }: ZoomButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={24}
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={isOff}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
