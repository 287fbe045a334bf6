import { join, resolve } from 'node:path';

/** Where a run of the application keeps what is its own. */
export interface AppPaths {
  /** Of Chromium and of the single-instance lock: the demonstration has its own, and so both can run at once. */
  readonly userData: string;
  /** Caches of the browser, apart from everything that matters. */
  readonly sessionData: string;
  readonly dataFile: string;
  readonly logFile: string;
  /** Where the windows stood, and which hints were shown. */
  readonly windowsFile: string;
}

interface Wanted {
  readonly userData: string;
  readonly isDemo: boolean;
  /** The folder that the person named; the demonstration never lies there. */
  readonly dataFolder: string | null;
}

const FILE_NAME = 'chronokadr.sqlite';

/** The folders of a run. */
export function appPaths({ userData: base, isDemo, dataFolder }: Wanted): AppPaths {
  const userData = isDemo ? join(base, 'demo') : base;
  const own = dataFolder === null ? join(base, 'data') : resolve(dataFolder);
  return {
    userData,
    sessionData: join(userData, 'browser'),
    dataFile: join(isDemo ? userData : own, FILE_NAME),
    logFile: join(userData, 'logs', 'main.log'),
    windowsFile: join(userData, 'windows.json'),
  };
}
