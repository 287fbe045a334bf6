import { join } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';
import type { About } from '#shared/settings/about.ts';

import type { SystemServices } from './system-services.ts';

/** The system of the command line and of tests: no windows, no keys; asking for them is refused. */
export function noSystem(about: About): SystemServices {
  const refuse = (what: string) => (): never => {
    throw new AppError('not-allowed', { what });
  };
  return {
    about: () => about,
    onFailure: () => {},
    notices: { list: () => [], dismiss: refuse('notices') },
    hotkeys: {
      status: () => ({ engine: 'none', problem: 'no-display', chords: [] }),
      refresh: () => {},
      test: refuse('hotkeys'),
    },
    recorderWindow: { show: refuse('windows'), expand: refuse('windows') },
    showMain: refuse('windows'),
    openDemo: refuse('windows'),
    copyText: refuse('clipboard'),
    savePdf: refuse('windows'),
    bootstrapWorker: join(import.meta.dirname, '../statistics/bootstrap-worker.ts'),
    runWorker: join(import.meta.dirname, '../simulation/run-worker.ts'),
    logFailure: refuse('windows'),
    backups: { list: () => [], make: refuse('backups'), restore: refuse('backups') },
  };
}
