import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import type { RecorderSettings } from '#shared/recording/recorder-settings.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import type { Operations } from '../use-operations.ts';

/** What every part of the recorder window is given. */
export interface RecorderParts {
  readonly view: RecorderView;
  readonly operations: Operations;
  readonly settings: RecorderSettings;
  readonly send: (command: RecorderCommand) => void;
}
