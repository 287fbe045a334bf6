import type { Kind } from './kind.ts';
import type { TimeIndex } from './time-index.ts';

/** A text in both languages of the application. */
export interface Bilingual {
  readonly ru: string;
  readonly en: string;
}

/** A leaf of a catalogue that comes with the application. */
export interface BuiltInOperation {
  readonly code: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly kind: Kind;
  readonly timeIndex: TimeIndex;
  readonly hotkey: string | null;
}

/** A branch of a catalogue that comes with the application. */
export interface BuiltInGroup {
  readonly code: string;
  readonly name: Bilingual;
  readonly operations: readonly BuiltInOperation[];
}
