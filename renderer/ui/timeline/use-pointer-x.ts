import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

interface PointerXOptions {
  /** Whether an edge can be taken hold of at a pixel: the pointer then shows it by its shape. */
  readonly canHold: (x: number) => boolean;
  readonly onPoint: (x: number | null) => void;
}

/** Where the pointer is over a drawing, from its left; null when it is elsewhere. */
export function usePointerX(
  surface: RefObject<SVGSVGElement | null>,
  { canHold, onPoint }: PointerXOptions,
): number | null {
  const [x, setX] = useState<number | null>(null);
  const onMove = useEffectEvent((event: PointerEvent, element: SVGSVGElement) => {
    const next = event.clientX - element.getBoundingClientRect().left;
    setX(next);
    onPoint(next);
    element.style.cursor = canHold(next) ? 'ew-resize' : '';
  });
  const onLeave = useEffectEvent(() => {
    setX(null);
    onPoint(null);
  });
  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const move = (event: PointerEvent): void => onMove(event, element);
    const leave = (): void => onLeave();
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [surface]);
  return x;
}
