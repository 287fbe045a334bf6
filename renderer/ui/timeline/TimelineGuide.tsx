import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

import { textWidth } from '../../lib/fit-text.ts';
import { formatExactTime } from '../../lib/format.ts';
import { useLocale } from '../../lib/i18n.ts';
import { AXIS_HEIGHT, TRACK_HEIGHT, TRACK_TOP } from './layout.ts';
import { type Scale, timeToX, xToTime } from './scale.ts';
import type { EdgeDraft } from './snap.ts';
import type { TimelinePointer } from './use-timeline-pointer.ts';

import classes from '../Timeline.module.css';

interface TimelineGuideProps {
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly scale: Scale;
  readonly zone: string;
  readonly draft: EdgeDraft | null;
  readonly edgeUnder: TimelinePointer['edgeUnder'];
}

const PADDING = 6;

/** A hairline with the exact time under the pointer, or at the edge that moves. Only this follows the mouse. */
export function TimelineGuide({ surface, scale, zone, draft, edgeUnder }: TimelineGuideProps) {
  const locale = useLocale();
  const pointerX = usePointerX(surface, edgeUnder);
  const x = draft ? timeToX(scale, draft.at) : pointerX;
  if (x === null) return null;
  const words = formatExactTime(locale, draft ? draft.at : xToTime(scale, x), zone);
  const width = textWidth(words, 12) + 2 * PADDING;
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

/** Follows the pointer over the surface, and shows by its shape that an edge can be taken hold of. */
function usePointerX(
  surface: RefObject<SVGSVGElement | null>,
  edgeUnder: TimelinePointer['edgeUnder'],
): number | null {
  const [x, setX] = useState<number | null>(null);
  const onMove = useEffectEvent((event: PointerEvent, element: SVGSVGElement) => {
    const next = event.clientX - element.getBoundingClientRect().left;
    setX(next);
    element.style.cursor = edgeUnder(next) ? 'ew-resize' : '';
  });
  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const move = (event: PointerEvent): void => onMove(event, element);
    const leave = (): void => setX(null);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [surface]);
  return x;
}
