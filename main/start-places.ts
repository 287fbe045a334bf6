import { mkdirSync } from 'node:fs';

import { app } from 'electron';

import { appPaths, type AppPaths } from './lib/paths.ts';
import type { StartArguments } from './start-arguments.ts';

/** Gives this run its folders. Comes before the single-instance lock, which lies in one of them. */
export function setPlaces({ isDemo, dataFolder }: StartArguments): AppPaths {
  const paths = appPaths({ userData: app.getPath('userData'), isDemo, dataFolder });
  mkdirSync(paths.userData, { recursive: true });
  app.setPath('userData', paths.userData);
  app.setPath('sessionData', paths.sessionData);
  return paths;
}
