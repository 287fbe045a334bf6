import type { TFunction } from 'i18next';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { formatExactTime } from '#shared/lib/format.ts';

import { fitText, textWidth } from '../../lib/fit-text.ts';
import { useLocale } from '../../lib/i18n.ts';
import type { Block } from './blocks.ts';
import { type Hit, hitTest } from './hit-test.ts';
import { AXIS_HEIGHT, TRACK_HEIGHT, TRACK_TOP } from './layout.ts';
import { type Scale, timeToX, xToTime } from './scale.ts';
import type { EdgeDraft } from './snap.ts';
import { usePointerX } from './use-pointer-x.ts';
import type { TimelinePointer } from './use-timeline-pointer.ts';

import classes from '../Timeline.module.css';

interface TimelineGuideProps {
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly scale: Scale;
  readonly zone: string;
  readonly blocks: readonly Block[];
  readonly draft: EdgeDraft | null;
  readonly edgeUnder: TimelinePointer['edgeUnder'];
  readonly onPoint: ((at: number | null) => void) | undefined;
}

const PADDING = 6;
const FONT = 12;
const LONGEST = 240;

/** What is under the pointer, if there is something. */
function wordsOf(hit: Hit | undefined, t: TFunction): string {
  if (!hit) return '';
  if (hit.kind === 'many') return t('ui.timeline.aggregate', { count: hit.count });
  if (hit.block.kind === 'gap') return t('ui.timeline.gapName');
  return hit.block.segment.label;
}

/** A hairline with the exact time under the pointer, or at the edge that moves. Only this follows the mouse. */
export function TimelineGuide(props: TimelineGuideProps) {
  const { scale, zone, draft, blocks, onPoint } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const pointerX = usePointerX(props.surface, {
    canHold: (place) => props.edgeUnder(place) !== undefined,
    onPoint: (place) => onPoint?.(place === null ? null : Math.round(xToTime(scale, place))),
  });
  const x = draft ? timeToX(scale, draft.at) : pointerX;
  if (x === null) return null;
  const time = formatExactTime(locale, draft ? draft.at : xToTime(scale, x), zone);
  const what = draft ? '' : wordsOf(hitTest(blocks, scale, x), t);
  const words = what ? `${time} · ${fitText(what, LONGEST, FONT)}` : time;
  const width = textWidth(words, FONT) + 2 * PADDING;
  const left = Math.max(0, Math.min(scale.width - width, x - width / 2));
  return (
    <g className={classes['guide']} data-draft={draft !== null}>
      <line x1={x} x2={x} y1={AXIS_HEIGHT - 2} y2={TRACK_TOP + TRACK_HEIGHT + 3} />
      <rect x={left} y={0} width={width} height={20} rx={5} />
      <text x={left + width / 2} y={14}>
        {words}
      </text>
    </g>
  );
}
