import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';

import type { Block } from './blocks.ts';
import { type Edge, edgeAt, type Hit, hitTest } from './hit-test.ts';
import { panned, pixelsToMs, type Scale, type View, xToTime } from './scale.ts';
import type { EdgeDrafting } from './use-edge-draft.ts';
import type { TimelineView } from './use-timeline-view.ts';

interface TimelinePointerOptions {
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly scale: Scale;
  readonly bounds: View;
  readonly blocks: readonly Block[];
  readonly selection: readonly string[];
  readonly view: TimelineView;
  readonly drafting: EdgeDrafting;
  readonly onPress: (hit: Hit, isAdding: boolean) => void;
}

/** What the pressed pointer is doing. */
type Gesture =
  | { readonly kind: 'press' | 'pan'; readonly x: number; readonly view: View }
  | { readonly kind: 'edge'; readonly block: Block; readonly edge: Edge };

/** What the pointer needs from the drawing. */
export interface TimelinePointer {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerCancel: () => void;
  readonly canMove: boolean;
  /** The edge of a selected block under a pixel. */
  readonly edgeUnder: (x: number) => { readonly block: Block; readonly edge: Edge } | undefined;
}

/** A press that moves less than this is a click. */
const CLICK_SLOP = 4;
/** Share of the view that one notch of a wheel zooms by. */
const WHEEL_ZOOM = 0.0016;

const xOf = (event: { readonly clientX: number }, surface: Element): number =>
  event.clientX - surface.getBoundingClientRect().left;

/** Click, pan, zoom by wheel, and drag of the edges of selected blocks. */
export function useTimelinePointer(options: TimelinePointerOptions): TimelinePointer {
  const { scale, bounds, blocks, selection, view, drafting } = options;
  const gesture = useRef<Gesture | null>(null);
  useWheel(options);

  const edgeUnder: TimelinePointer['edgeUnder'] = (x) => {
    if (!drafting.canMove) return undefined;
    for (const block of blocks) {
      const edge = selection.includes(block.key) ? edgeAt(block, scale, x) : undefined;
      if (edge) return { block, edge };
    }
    return undefined;
  };
  const move = (event: PointerEvent<SVGSVGElement>, current: Gesture): void => {
    const x = xOf(event, event.currentTarget);
    if (current.kind === 'edge') {
      drafting.dragTo(current.block, current.edge, xToTime(scale, x), event.shiftKey);
      return;
    }
    if (current.kind === 'press' && Math.abs(x - current.x) < CLICK_SLOP) return;
    gesture.current = { ...current, kind: 'pan' };
    view.show(panned(current.view, bounds, pixelsToMs(scale, current.x - x)));
  };
  const release = (event: PointerEvent<SVGSVGElement>, current: Gesture): void => {
    if (current.kind === 'edge') return drafting.commit();
    if (current.kind === 'pan') return;
    const hit = hitTest(blocks, scale, xOf(event, event.currentTarget));
    if (hit) options.onPress(hit, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  return {
    canMove: drafting.canMove,
    edgeUnder,
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const x = xOf(event, event.currentTarget);
      const held = edgeUnder(x);
      gesture.current = held ? { kind: 'edge', ...held } : { kind: 'press', x, view: view.view };
    },
    onPointerMove: (event) => {
      if (gesture.current) move(event, gesture.current);
    },
    onPointerUp: (event) => {
      if (gesture.current) release(event, gesture.current);
      gesture.current = null;
    },
    onPointerCancel: () => {
      gesture.current = null;
      drafting.cancel();
    },
  };
}

/** The wheel zooms around the pointer; sideways, or with Shift, it pans. React's own listener could not stop the page. */
function useWheel({ surface, scale, view }: TimelinePointerOptions): void {
  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) {
      view.panBy(pixelsToMs(scale, sideways));
    } else if (surface.current) {
      view.zoomBy(Math.exp(event.deltaY * WHEEL_ZOOM), xToTime(scale, xOf(event, surface.current)));
    }
  });
  useEffect(() => {
    const element = surface.current;
    const listener = (event: WheelEvent): void => onWheel(event);
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [surface]);
}
