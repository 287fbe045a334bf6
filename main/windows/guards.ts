import { app, type Session, type WebContents } from 'electron';

import { isOwnUrl } from './app-origin.ts';

/** Told once of each thing that was refused. */
export type OnRefused = (what: string) => void;

/** A page may only load itself again. */
function isSamePage(address: string, contents: WebContents): boolean {
  const [page] = address.split('#');
  return isOwnUrl(address) && page === contents.getURL().split('#')[0];
}

/** No page leaves the application, opens a window, or holds a foreign page, whichever window it is in. */
export function guardAllContents(onRefused: OnRefused): void {
  app.on('web-contents-created', (_created, contents) => guardContents(contents, onRefused));
}

function guardContents(contents: WebContents, onRefused: OnRefused): void {
  contents.setWindowOpenHandler(() => {
    onRefused('window');
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isSamePage(event.url, contents)) return;
    event.preventDefault();
    onRefused('navigation');
  });
  contents.on('will-navigate', (event) => {
    if (!isSamePage(event.url, contents)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    onRefused('webview');
  });
}

/** Addresses that a page makes itself, such as a table that it offers to save. */
const isSelfMade = (address: string): boolean =>
  address.startsWith('data:') || (address.startsWith('blob:') && isOwnUrl(address.slice(5)));

/** Developer tools are pages too; they are there only when the application is not installed. */
const isTool = (address: string): boolean => address.startsWith('devtools:');

/** The session grants nothing, and loads nothing from elsewhere. */
export function guardSession(session: Session, onRefused: OnRefused): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    onRefused(`permission ${permission}`);
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Windows that want no spell checker are not enough: it would fetch its dictionaries all the same.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const isFine = isOwnUrl(url) || isSelfMade(url) || (!app.isPackaged && isTool(url));
    if (!isFine) onRefused('request');
    decide({ cancel: !isFine });
  });
  session.on('will-download', (event, item) => {
    if (!isSelfMade(item.getURL())) event.preventDefault();
  });
}
