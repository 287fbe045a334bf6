/** Everything that the windows show comes from here; nothing else is ever loaded. */
export const APP_SCHEME = 'app';
const HOST = 'chronokadr';
/** The origin of our own pages, and of nothing else. */
export const APP_ORIGIN = `${APP_SCHEME}://${HOST}`;

/** The pages that the application has. */
export type Page = 'index' | 'recorder' | 'question';

/** Set by `npm run dev` only: the pages then come from Vite. */
let devOrigin: string | undefined;

/** Lets the pages come from a server on this computer. Never called by an installed application. */
export function setDevServer(address: string): void {
  devOrigin = new URL(address).origin;
}

/** The address of a page. */
export function pageUrl(page: Page): string {
  return `${devOrigin ?? APP_ORIGIN}/${page}.html`;
}

/** Whether the address lies within the application. Compares parts, because a prefix could be forged. */
export function isOwnUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password, port } = new URL(address);
  // Its web socket is another origin on the same host.
  if (devOrigin !== undefined && host === new URL(devOrigin).host) return true;
  return protocol === `${APP_SCHEME}:` && host === HOST && `${username}${password}${port}` === '';
}
