import type { HotkeysStatus } from '#shared/hotkeys/chord-status.ts';
import type { About, BackupEntry } from '#shared/settings/about.ts';
import type { Notice } from '#shared/settings/notice.ts';

import type { OnFailure } from '../database/damage-watch.ts';

/** What only the running application has: windows, keys, the open store. Tests and the command line have none. */
export interface SystemServices {
  readonly about: () => About;
  /** Hears of every expected failure: one of them may show that the file is damaged. */
  readonly onFailure: OnFailure;
  readonly notices: {
    readonly list: () => readonly Notice[];
    readonly dismiss: (index: number) => void;
  };
  readonly hotkeys: {
    readonly status: () => HotkeysStatus;
    /** The chords or the engine were changed: register anew. */
    readonly refresh: () => void;
    readonly test: (isOn: boolean) => void;
  };
  readonly recorderWindow: {
    readonly show: (isShown: boolean) => void;
    readonly expand: (isExpanded: boolean) => void;
  };
  readonly showMain: () => void;
  readonly openDemo: () => void;
  readonly copyText: (text: string) => Promise<void>;
  /** Prints what the main window shows, where the person says; null: nowhere. */
  readonly savePdf: (name: string) => Promise<{ readonly file: string } | null>;
  /** Where the thread is that draws resamples: its source or its bundle. */
  readonly bootstrapWorker: string | URL;
  /** Where the thread is that runs scenarios. */
  readonly runWorker: string | URL;
  readonly logFailure: (what: string) => void;
  readonly backups: {
    readonly list: () => readonly BackupEntry[];
    readonly make: () => BackupEntry;
    readonly restore: (file: string) => void;
  };
}
