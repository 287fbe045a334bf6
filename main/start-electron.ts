import { join } from 'node:path';

import { app, session } from 'electron';

import { logError, logInfo, openLog } from './lib/logging.ts';
import type { AppPaths } from './lib/paths.ts';
import { stopOnBugs } from './start-failure.ts';
import { setDevServer } from './windows/app-origin.ts';
import { registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { guardAllContents, guardSession } from './windows/guards.ts';

const onRefused = (what: string): void => logError(`refused: ${what}`);

/** The address of Vite's server under `npm run dev`; never in an installed application. */
const devServer = (): string | undefined =>
  app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

/** What must be in force before Electron is ready, and before anything else can go wrong. */
export function prepareElectron({ logFile }: AppPaths): void {
  openLog(logFile, { isVerbose: !app.isPackaged });
  stopOnBugs(logFile);
  logInfo(`${app.getVersion()} on Electron ${process.versions.electron}, ${process.platform}`);
  // As root Chromium runs without its sandbox only, and both at once make its processes fail. Windows ask for it anyway.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Whatever Chromium might want to fetch by itself, it finds no host.
  if (devServer() === undefined) {
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  }
  registerAppScheme();
  guardAllContents(onRefused);
}

/** What must be in force before the first window. `onPage` hears of each page that is on its way to its window. */
export function guardElectron(onPage: () => void): void {
  const address = devServer();
  if (address !== undefined) setDevServer(address);
  guardSession(session.defaultSession, onRefused);
  serveApp(join(import.meta.dirname, '../renderer'), onPage);
}
