import { createContext, use } from 'react';

/** How much room a row takes: 36 px, or 28. */
export type Density = 'normal' | 'compact';

/** The density that the person chose; `app/` provides it. */
export const DensityContext = createContext<Density>('normal');

/** The density of lists and tables on this screen. */
export function useDensity(): Density {
  return use(DensityContext);
}
