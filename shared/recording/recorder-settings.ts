import type { CommandHotkeys } from '../hotkeys/command.ts';

/** What a recorder on the screen has to know of the settings. */
export interface RecorderSettings {
  readonly hotkeys: CommandHotkeys;
  /** Code of the operation that the interrupt key begins. */
  readonly interruptWith: string;
}
