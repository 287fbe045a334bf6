import type { ReactNode } from 'react';

/** Something that the palette can do. */
export interface PaletteAction {
  readonly id: string;
  readonly label: string;
  /** Other words that find it. */
  readonly keywords?: readonly string[];
  readonly icon: ReactNode;
  readonly chord?: string | null;
  readonly onRun: () => void;
}
