import type { Draw } from './draw.ts';
import type { Manager } from './managers.ts';

/** Whose day it is, which day of the study (0 = the first), and what is left to chance. */
export interface Scene {
  readonly manager: Manager;
  readonly dayIndex: number;
  readonly draw: Draw;
}
