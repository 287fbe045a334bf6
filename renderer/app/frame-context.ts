import { createContext, use } from 'react';

/** What the frame can do, for everything inside of it. */
export interface Frame {
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  readonly toggleRail: () => void;
}

const nothing = (): void => {};

/** How the parts of a screen reach its frame. */
export const FrameContext = createContext<Frame>({
  openPalette: nothing,
  openShortcuts: nothing,
  toggleRail: nothing,
});

/** The frame around this screen. */
export function useFrame(): Frame {
  return use(FrameContext);
}
